package dev.cutover.commands;

import java.util.List;

/// Something cannot be filled in.
public sealed interface RecordRefusal extends Refusal {

    record NoSuchBlank(List<String> nearest) implements RecordRefusal {

        public NoSuchBlank {
            nearest = List.copyOf(nearest);
        }
    }

    record SeveralBlanks(List<String> names) implements RecordRefusal {

        public SeveralBlanks {
            names = List.copyOf(names);
        }
    }

    record NoValue(String blank) implements RecordRefusal {}

    /// @param options everything that could be meant, each with its question
    record NoSuchOption(String given, List<String> options) implements RecordRefusal {

        public NoSuchOption {
            options = List.copyOf(options);
        }
    }

    record NoSuchRole(String given, List<String> roles) implements RecordRefusal {

        public NoSuchRole {
            roles = List.copyOf(roles);
        }
    }

    record AlreadySigned(Kept.Signature signature) implements RecordRefusal {}
}
