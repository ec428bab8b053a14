package dev.cutover.plans.probes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked, and of whom.
public sealed interface Target {

    Kind kind();

    /// What is asked, in one line.
    String title();

    /// A request to a web server.
    ///
    /// @param method in capitals
    /// @param body null where none is sent
    /// @param via the address to ask instead of the one that the name leads to, null for that one
    /// @param follow how many redirects are followed
    record Http(
            String method,
            String url,
            List<Header> headers,
            @Nullable String body,
            @Nullable String via,
            int follow)
            implements Target {

        public Http {
            headers = List.copyOf(headers);
        }

        @Override
        public Kind kind() {
            return Kind.HTTP;
        }

        @Override
        public String title() {
            return method + " " + url;
        }
    }

    /// @param value may name a secret: `Bearer ${secret:NAME}`
    record Header(String name, String value) {}

    /// Whether something takes connections there.
    record Tcp(String host, int port) implements Target {

        @Override
        public Kind kind() {
            return Kind.TCP;
        }

        @Override
        public String title() {
            return "tcp " + Endpoint.written(host, port);
        }
    }

    /// The certificate that is shown there.
    record Tls(String host, int port) implements Target {

        @Override
        public Kind kind() {
            return Kind.TLS;
        }

        @Override
        public String title() {
            return "tls " + Endpoint.written(host, port);
        }
    }

    /// What a name leads to.
    ///
    /// @param type in capitals: `A`
    /// @param server whom to ask, null for the machine's own
    record Dns(String name, String type, @Nullable String server) implements Target {

        @Override
        public Kind kind() {
            return Kind.DNS;
        }

        @Override
        public String title() {
            return "dns " + name + " " + type + (server == null ? "" : " @" + server);
        }
    }

    /// One statement that reads.
    record Sql(String datasource, String query) implements Target {

        @Override
        public Kind kind() {
            return Kind.SQL;
        }

        @Override
        public String title() {
            return "sql " + datasource;
        }
    }

    /// @param scale what its value is a share of, null where it is no share
    record Prom(String datasource, String query, @Nullable Scale scale) implements Target {

        @Override
        public Kind kind() {
            return Kind.PROM;
        }

        @Override
        public String title() {
            return "prom " + datasource;
        }
    }

    /// How a share is written by who measures it.
    enum Scale {
        /// `80` is 80 %.
        PERCENT,
        /// `0.8` is 80 %.
        RATIO
    }

    /// What a host reports by itself.
    record Push(String name) implements Target {

        @Override
        public Kind kind() {
            return Kind.PUSH;
        }

        @Override
        public String title() {
            return "push " + name;
        }
    }

    /// A command that the bot's settings name.
    record Run(String name, List<String> arguments) implements Target {

        public Run {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Kind kind() {
            return Kind.RUN;
        }

        @Override
        public String title() {
            return ("run " + name + " " + String.join(" ", arguments)).strip();
        }
    }

    /// Something that a person reads and types.
    record Ask(String question) implements Target {

        @Override
        public Kind kind() {
            return Kind.ASK;
        }

        @Override
        public String title() {
            return "ask “" + question + "”";
        }
    }
}
