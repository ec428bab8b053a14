package dev.cutover.bot.doctor;

import dev.cutover.bot.PlanFolder;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.lint.Linter;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plans that may be started: whether each can be read, and what is wrong with it.
public record PlansCheck(Path folder) implements Check {

    private static final String SUBJECT = "plans";

    @Override
    public List<Outcome> outcomes() {
        if (!Files.isDirectory(folder)) {
            return List.of(
                    Outcome.error(
                            SUBJECT,
                            "There is no folder %s.".formatted(folder),
                            "Make it and put your plans there, or set CUTOVER_PLANS to the folder that holds them."));
        }
        try {
            return outcomes(new PlanFolder(folder, Optional.empty()));
        } catch (PlanShelf.UnreadablePlan unreadable) {
            return List.of(unreadable(unreadable));
        }
    }

    private List<Outcome> outcomes(PlanShelf shelf) {
        List<String> names = shelf.names();
        if (names.isEmpty()) {
            return List.of(
                    Outcome.warning(
                            SUBJECT,
                            "There is no plan in %s.".formatted(folder),
                            "Put your Markdown files there."));
        }
        List<Outcome> outcomes = new ArrayList<>();
        names.forEach(name -> wrong(shelf, name).ifPresent(outcomes::add));
        int good = names.size() - outcomes.size();
        outcomes.addFirst(
                Outcome.ok(
                        SUBJECT,
                        "%s holds %d plans; %d of them have no errors."
                                .formatted(folder, names.size(), good)));
        return outcomes;
    }

    private Optional<Outcome> wrong(PlanShelf shelf, String name) {
        try {
            return shelf.text(name).flatMap(text -> findings(name, text));
        } catch (PlanShelf.UnreadablePlan unreadable) {
            return Optional.of(unreadable(unreadable));
        }
    }

    private Optional<Outcome> findings(String name, String text) {
        Plan plan = new Linter().inspected(new MarkdownReader().read(text), text);
        long errors =
                plan.findings().stream().filter(finding -> finding.level() == Level.ERROR).count();
        return errors == 0
                ? Optional.empty()
                : Optional.of(
                        Outcome.warning(
                                SUBJECT,
                                "The plan %s has %d %s."
                                        .formatted(name, errors, errors == 1 ? "error" : "errors"),
                                "See them with: bot/cutover check %s"
                                        .formatted(folder.resolve(name + ".md"))));
    }

    private static Outcome unreadable(PlanShelf.UnreadablePlan failure) {
        return Outcome.error(
                SUBJECT, String.valueOf(failure.getMessage()), "Until then it cannot be started.");
    }
}
