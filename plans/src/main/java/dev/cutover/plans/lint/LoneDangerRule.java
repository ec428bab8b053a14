package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LoneDangerRule implements Rule {

    private static final Pattern COMMAND =
            Pattern.compile(
                    "^(?:rm\\s+(?=(?:-\\S{1,20}\\s+){0,5}-\\w{0,5}[rR])(?=(?:-\\S{1,20}\\s+){0,5}-\\w{0,5}f)"
                            + "|(?:terraform|tofu)\\s(?:.{0,200}\\s)?-?destroy\\b|mkfs(?:\\.\\w+)?\\s|wipefs\\s|dropdb\\s"
                            + "|dd\\s.{0,200}\\bof=|(?:vg|lv)remove\\s|zfs\\sdestroy\\b"
                            + "|(?:kubectl|oc)\\s(?:.{0,200}\\s)?delete\\s|helm\\s(?:uninstall|delete)\\s"
                            + "|git\\s(?:.{0,200}\\s)?push\\s(?:.{0,200}\\s)?(?:--force|-f)(?:\\s|$)"
                            + "|(?:az|gcloud)\\s.{0,200}\\bdelete\\b|aws\\s\\S{1,30}\\s(?:delete|terminate)-\\S+"
                            + "|aws\\ss3\\s(?:rb|rm)\\s.{0,200}--(?:force|recursive)"
                            + "|docker\\s(?:volume|system)\\s(?:rm|prune)\\b"
                            + "|docker[- ]compose\\s(?:.{0,200}\\s)?down\\s(?:.{0,200}\\s)?(?:-v|--volumes)\\b)");

    private static final Pattern HARMLESS =
            Pattern.compile(
                    "^(?:rm\\s.*\\s(?:\\./)?(?:/tmp/\\S+|/var/tmp/\\S+|node_modules|target|build|dist|out|\\.cache|__pycache__)/?\\s*$"
                            + "|(?:kubectl|oc)\\s(?:.{0,200}\\s)?delete\\s(?:pods?|po|jobs?)[\\s/].*|.*--dry-run.*|.*\\b-h\\b.*)");

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?i)\\bdrop\\s+(?:table|database|schema|keyspace)\\s|\\bdropDatabase\\s?\\("
                            + "|\\btruncate\\s+(?:table\\s+)?[\\w\".]+\\s*(?:;|,|\"|'|$|cascade|restart)"
                            + "|\\bflush(?:all|db)\\b");

    private static final Pattern DELETE = Pattern.compile("(?i)\\bdelete\\s+from\\s+[\\w\".`]+");
    private static final Pattern WHERE = Pattern.compile("(?i)\\b(?:where|using)\\b");
    private static final int STATEMENT_LINES = 6;

    private static final Pattern SECOND =
            Pattern.compile(
                    "(?i)\\b(?:two (?:people|persons|engineers|pairs of eyes)|second (?:person|pair of eyes|engineer)"
                            + "|four[- ]eyes|4[- ]eyes|in pairs?|pairs? with|paired|approv\\w*|sign-?\\s?off|reviewe\\w*|reviewed by"
                            + "|confirm\\w* (?:by|with)|together with|witness\\w*|peer)\\b");
    private static final Pattern TWO_OWNERS =
            Pattern.compile(".*\\S\\s*(?:,|&|\\+|\\band\\b|/)\\s*\\S.*");

    @Override
    public String name() {
        return "lone-danger";
    }

    @Override
    public String looksFor() {
        return "a command that destroys, without a second person";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.code()
                .filter(code -> !document.isDone(code.line()))
                .flatMap(code -> in(code, document).stream());
    }

    private Optional<Finding> in(Code code, Document document) {
        return destructive(code, document)
                .filter(_ -> isAlone(code.line(), document))
                .map(what -> lone(code.line(), what));
    }

    private Finding lone(int line, String what) {
        return warning(
                line,
                Code.quoted(what) + " destroys, and nobody else is to look at it.",
                "Name a second person in the task, for example “**Note:** two people, reviewed by"
                        + " @NAME”.");
    }

    private static Optional<String> destructive(Code code, Document document) {
        return code.commands()
                .filter(command -> COMMAND.matcher(command).find())
                .filter(command -> !HARMLESS.matcher(command).matches())
                .findFirst()
                .or(() -> statement(code, document));
    }

    private static Optional<String> statement(Code code, Document document) {
        boolean everything = DELETE.matcher(code.text()).find() && !hasWhere(code, document);
        boolean destroys = everything || STATEMENT.matcher(code.text()).find();
        return destroys ? Optional.of(code.text()) : Optional.empty();
    }

    /// A statement may go on over some lines.
    private static boolean hasWhere(Code code, Document document) {
        String statement =
                document.lines(code.line(), code.line() + STATEMENT_LINES)
                        .filter(line -> line.number() == code.line() || !line.isText())
                        .map(TextLine::text)
                        .collect(Collectors.joining(" "));
        int from = Math.max(0, statement.toLowerCase(Locale.ROOT).indexOf("delete"));
        int end = statement.indexOf(';', from);
        return WHERE.matcher(end < 0 ? statement.substring(from) : statement.substring(from, end))
                .find();
    }

    private static boolean isAlone(int line, Document document) {
        return document.taskAt(line).filter(LoneDangerRule::hasSecond).isEmpty()
                && document.phaseAt(line).filter(LoneDangerRule::isApproved).isEmpty()
                && !SECOND.matcher(document.line(line)).find();
    }

    private static boolean hasSecond(Task task) {
        String owner = task.details().owner();
        boolean two = owner != null && TWO_OWNERS.matcher(owner).matches();
        return two || said(task).anyMatch(text -> SECOND.matcher(text).find());
    }

    private static Stream<String> said(Task task) {
        return Stream.of(
                        Stream.of(task.title()),
                        Stream.ofNullable(task.details().owner()),
                        Stream.ofNullable(task.details().acceptance()),
                        task.details().notes().stream(),
                        task.steps().stream().map(Step::text))
                .flatMap(texts -> texts);
    }

    private static boolean isApproved(Phase phase) {
        List<Requirement> gate = phase.gate().requirements();
        return gate.stream().anyMatch(Requirement.Approval.class::isInstance);
    }
}
