package dev.cutover.plans.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Secrets that stand in a text. What is only a name for one (`$TOKEN`, `<PASSWORD>`, `…`) is none.
public final class Secrets {

    private static final String MASK = "••••••••";

    private static final String WORD =
            "(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key"
                    + "|private[_-]?key|credential|connection[_-]?string)"
                    + "(?!\\w{0,20}(?:name|file|path|url|id|ref|store|version|manager|type|length|policy|hash|generator))"
                    + "[\\w-]{0,20}";

    /// @param certain whether nothing else looks so, so that it needs no second look
    private record Form(String kind, Pattern pattern, boolean certain) {

        static Form of(String kind, String pattern) {
            return new Form(kind, Pattern.compile(pattern), false);
        }

        static Form certain(String kind, String pattern) {
            return new Form(kind, Pattern.compile(pattern), true);
        }

        boolean holds(String secret) {
            return certain
                    ? !secret.contains("EXAMPLE")
                    : !STANDS_FOR_ONE.matcher(secret).matches();
        }
    }

    private static final List<Form> FORMS =
            List.of(
                    Form.certain(
                            "A private key", "(?<secret>-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)"),
                    Form.certain(
                            "A key or a token",
                            "\\b(?<secret>AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,80}|github_pat_\\w{30,100}"
                                    + "|glpat-[\\w-]{20,60}|xox[abprs]-[\\w-]{10,100}|sk-[\\w-]{20,200}|AIza[\\w-]{35}"
                                    + "|eyJ[\\w-]{10,1000}\\.[\\w-]{10,1000}\\.[\\w-]{0,1000})"),
                    Form.of(
                            "A password in an address",
                            "(?i)\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/@:`\"']{1,64}:(?<secret>[^\\s@/`\"']{1,100})@"),
                    Form.of(
                            "A DSN with its key",
                            "(?i)\\bhttps?://(?<secret>[0-9a-f]{32}(?::[0-9a-f]{32})?)@"),
                    Form.of(
                            "A password behind its user",
                            "[\\w.+-]{1,64}@[\\w.-]{1,100}\\s/\\s(?<secret>(?=\\S{0,40}\\d)(?=\\S{0,40}[A-Za-z])\\S{4,100})"),
                    Form.of(
                            "A password or a key",
                            "(?i)"
                                    + WORD
                                    + "[\"']?\\s?=\\s?[\"']?(?<secret>[^\\s\"'`,;&)]{4,200})"),
                    Form.of(
                            "A password or a key",
                            "(?i)"
                                    + WORD
                                    + "[\"'*_`]{0,4}\\s?:[\"'*_]{0,3}\\s{0,3}[\"'`]?"
                                    + "(?<secret>(?=\\S{0,60}\\d)(?=\\S{0,60}[A-Za-z])[^\\s\"'`,;)]{6,200})[\"'`]?\\s{0,9}$"),
                    Form.of(
                            "A password or a key",
                            "(?i)(?<=\\s)--?[\\w-]{0,20}?"
                                    + WORD
                                    + "\\s[\"']?(?<secret>[^\\s\"'`]{6,200})"),
                    Form.of("A password", "\\bsshpass\\s+-p\\s?[\"']?(?<secret>[^\\s\"']{3,100})"),
                    Form.of(
                            "A password",
                            "\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\s(?:[^|;]{0,200}\\s)?-p(?<secret>[^\\s-][^\\s\"']{2,100})"),
                    Form.of(
                            "A password",
                            "\\bcurl\\s(?:[^|;]{0,300}\\s)?(?:-u|--user)\\s[\"']?[^\\s:\"']{1,60}:(?<secret>[^\\s\"']{3,100})"),
                    Form.of("A token", "(?i)\\bbearer\\s(?<secret>[\\w.~+/-]{16,1000})"),
                    Form.of(
                            "A password",
                            "(?i)\\b(?:identified by|(?:encrypted )?password)\\s{1,3}'(?<secret>[^']{3,100})'"));

    private static final Pattern STANDS_FOR_ONE =
            Pattern.compile(
                    "[$<\\[{(%@*._•…\\\\].*|.*(?:\\.\\.\\.|…|___|\\*\\*\\*|xxx|\\(|getenv|environ|process\\.env).*"
                            + "|(?i:.*(?:your|example|placeholder|redacted|vault|generate|change_?me|replace).*)"
                            + "|(?i:true|false|null|none|yes|no|prompt|stdin|required|optional)"
                            + "|[A-Z][A-Z_]*|[A-Z][A-Z0-9]*_[A-Z0-9_]*");

    private Secrets() {}

    /// @param kind what it is, as the beginning of a sentence
    record Secret(String kind, int start, int end) {}

    /// In the order of the text; they do not overlap.
    static List<Secret> in(String text) {
        return mayHold(text) ? apart(all(text)) : List.of();
    }

    /// The text with dots for every secret in it, however long.
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        in(text).reversed().forEach(secret -> masked.replace(secret.start(), secret.end(), MASK));
        return masked.toString();
    }

    /// What every form has one of; looking for these spares nearly every line the forms themselves.
    private static final List<String> HINTS =
            List.of(
                    "pass",
                    "pwd",
                    "secret",
                    "token",
                    "key",
                    "credential",
                    "connection",
                    "://",
                    "@",
                    "bearer",
                    "identified",
                    "mysql",
                    "mariadb",
                    "curl",
                    "akia",
                    "ghp_",
                    "gho_",
                    "ghu_",
                    "ghs_",
                    "ghr_",
                    "github_pat_",
                    "glpat-",
                    "xox",
                    "sk-",
                    "aiza",
                    "eyj");

    private static boolean mayHold(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return text.length() > 8 && HINTS.stream().anyMatch(small::contains);
    }

    private static List<Secret> all(String text) {
        return FORMS.stream().flatMap(form -> of(form, text)).toList();
    }

    private static Stream<Secret> of(Form form, String text) {
        List<Secret> found = new ArrayList<>();
        Matcher matcher = form.pattern().matcher(text);
        while (matcher.find()) {
            if (form.holds(matcher.group("secret"))) {
                found.add(new Secret(form.kind(), matcher.start("secret"), matcher.end("secret")));
            }
        }
        return found.stream();
    }

    private static List<Secret> apart(List<Secret> all) {
        List<Secret> apart = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(Secret::start))
                .filter(secret -> apart.isEmpty() || secret.start() >= apart.getLast().end())
                .forEach(apart::add);
        return apart;
    }
}
