package dev.cutover.bot.discord.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every verb has its place in Discord's list, and the list is within Discord's limits.
class CatalogTest {

    /// Of all names, descriptions and values of one command.
    private static final int CHARACTERS = 8_000;

    private static final int MOST = 25;

    private final Catalog catalog = new Catalog(Verbs.all());
    private final SlashCommandData slash = (SlashCommandData) catalog.data().getFirst();

    static Stream<Verb> verbs() {
        return Verbs.all().stream();
    }

    private Stream<SubcommandData> all() {
        return Stream.concat(
                slash.getSubcommands().stream(),
                slash.getSubcommandGroups().stream()
                        .flatMap(group -> group.getSubcommands().stream()));
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        slash.getSubcommands().forEach(sub -> paths.add(sub.getName()));
        slash.getSubcommandGroups()
                .forEach(group ->
                        group.getSubcommands()
                                .forEach(sub -> paths.add(group.getName() + " " + sub.getName())));
        return paths;
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbIsFoundByItsPathAlone(Verb verb) {
        String path = CommandPath.of(verb).full();

        assertThat(catalog.verb(path)).contains(verb);
        assertThat(paths()).containsOnlyOnce(path);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyParameterIsFoundByItsOptionAlone(Verb verb) {
        List<OptionData> options = Options.of(verb);

        assertThat(options).hasSameSizeAs(verb.parameters());
        assertThat(options).extracting(OptionData::getName).doesNotHaveDuplicates();
        for (Parameter parameter : verb.parameters()) {
            assertThat(Catalog.parameter(verb, Options.name(parameter))).contains(parameter);
        }
        assertThat(options.stream().map(OptionData::isRequired).toList())
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @Test
    void whatIsSaidMostStandsAtTheTopAndTheRestInItsTopic() {
        assertThat(paths())
                .contains("claim", "done", "step", "next", "mine", "status", "say")
                .contains("gate approve", "log issue", "log issue-close", "run amend-confirm")
                .contains("show timeline", "show board", "tasks reopen")
                .contains("measure probe", "measure expect-down");
        assertThat(paths()).hasSize(Verbs.all().size() + 1);
    }

    @Test
    void theListIsWithinDiscordsLimitsWithRoomForMore() {
        assertThat(slash.getSubcommands().size() + slash.getSubcommandGroups().size())
                .isLessThanOrEqualTo(MOST);
        assertThat(slash.getSubcommandGroups())
                .allSatisfy(group -> assertThat(group.getSubcommands()).hasSizeBetween(1, MOST));
        assertThat(all()).allSatisfy(sub -> assertThat(sub.getOptions()).hasSizeLessThan(MOST));
        assertThat(characters()).isLessThan(CHARACTERS - 500);
    }

    private int characters() {
        int groups = slash.getSubcommandGroups().stream().mapToInt(CatalogTest::length).sum();
        return slash.getName().length()
                + slash.getDescription().length()
                + groups
                + all().mapToInt(CatalogTest::length).sum();
    }

    private static int length(SubcommandGroupData group) {
        return group.getName().length() + group.getDescription().length();
    }

    private static int length(SubcommandData sub) {
        return sub.getName().length()
                + sub.getDescription().length()
                + sub.getOptions().stream().mapToInt(CatalogTest::length).sum();
    }

    private static int length(OptionData option) {
        return option.getName().length()
                + option.getDescription().length()
                + option.getChoices().stream().mapToInt(CatalogTest::length).sum();
    }

    private static int length(Choice choice) {
        return choice.getName().length() + choice.getAsString().length();
    }

    @Test
    void eachKindOfParameterIsAskedForInItsOwnWay() {
        assertThat(option("assign", "task").isAutoComplete()).isTrue();
        assertThat(option("assign", "person").getType()).isEqualTo(OptionType.USER);
        assertThat(option("start", "rehearsal").getType()).isEqualTo(OptionType.BOOLEAN);
        assertThat(option("issue", "sev").getChoices())
                .extracting(Choice::getName)
                .contains("low", "critical");
        assertThat(option("issue", "text").isAutoComplete()).isFalse();
        assertThat(option("issue", "task").isAutoComplete()).isTrue();
        assertThat(option("issue close", "number").getType()).isEqualTo(OptionType.INTEGER);
        assertThat(option("issue close", "number").isAutoComplete()).isTrue();
        assertThat(option("step", "numbers").getType()).isEqualTo(OptionType.STRING);
        assertThat(option("add", "phase").isAutoComplete()).isTrue();
        assertThat(option("lookup", "nth").isAutoComplete()).isFalse();
        assertThat(option("help", "command").isAutoComplete()).isTrue();
    }

    private static OptionData option(String verb, String name) {
        return Options.of(Verbs.named(verb).orElseThrow()).stream()
                .filter(option -> option.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void messagesHaveTheirOwnEntries() {
        assertThat(catalog.data())
                .extracting(CommandData::getName)
                .containsExactly("cutover", "Log as issue", "Log as risk", "Write a note");
        assertThat(Catalog.onMessage("Log as risk")).contains(Press.RISK);
        assertThat(Catalog.onMessage("Log as joke")).isEmpty();
    }

    @Test
    void nothingIsFoundByWhatIsNotListed() {
        assertThat(catalog.verb("")).isEmpty();
        assertThat(catalog.verb("approve")).isEmpty();
        assertThat(catalog.verb("say")).isEmpty();
        assertThat(Catalog.parameter(Verbs.named("done").orElseThrow(), "why")).isEmpty();
    }
}
