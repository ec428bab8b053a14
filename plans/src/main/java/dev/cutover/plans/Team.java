package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can be called, where is written, and who signs.
public record Team(List<Contact> contacts, List<Channel> channels, List<SignOff> signOffs) {

    public static final Team NONE = new Team(List.of(), List.of(), List.of());

    /// Fields are as written, placeholders such as `[Name]` included; null where there is none.
    ///
    /// @param availability `24/7`, `Business hours`, `On-call`
    public record Contact(
            @Nullable String role,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String availability,
            int line) {}

    /// @param name with its `#`
    /// @param purpose empty where the document does not say
    public record Channel(String name, String purpose, int line) {}

    /// Someone whose signature the document asks for, and where it goes; null for what it has no
    /// place for.
    ///
    /// @param role as written: `Database admin`, `Approved by`
    /// @param box the box that stands for the signature, null where there is none
    public record SignOff(
            String role,
            int line,
            @Nullable Slot name,
            @Nullable Slot signature,
            @Nullable Slot date,
            @Nullable Box box) {

        /// One without a box.
        public SignOff(
                String role,
                int line,
                @Nullable Slot name,
                @Nullable Slot signature,
                @Nullable Slot date) {
            this(role, line, name, signature, date, null);
        }
    }

    public Team {
        contacts = List.copyOf(contacts);
        channels = List.copyOf(channels);
        signOffs = List.copyOf(signOffs);
    }
}
