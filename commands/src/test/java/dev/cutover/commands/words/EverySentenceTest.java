package dev.cutover.commands.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.grammar.Misreading;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that can be refused, misread or happen has its sentence, in plain words.
class EverySentenceTest {

    static Stream<Refusal> refusals() {
        return Stream.of(Samples.refusals(), ProbeSamples.refusals(), ScheduleSamples.refusals())
                .flatMap(List::stream);
    }

    static Stream<Misreading> misreadings() {
        return Samples.misreadings().stream();
    }

    static Stream<Event> events() {
        return Stream.of(Samples.events(), ProbeSamples.said(), ScheduleSamples.events())
                .flatMap(List::stream)
                .filter(event -> !(event instanceof ChatEvent));
    }

    static Stream<Event> told() {
        return Stream.of(events(), ProbeSamples.found().stream(), NudgeSamples.told())
                .flatMap(events -> events);
    }

    @Test
    void nothingIsForgotten() {
        covers(Refusal.class, refusals().toList());
        covers(Misreading.class, Samples.misreadings());
        covers(
                Event.class,
                Stream.of(
                                Samples.events().stream(),
                                ProbeSamples.all(),
                                NudgeSamples.told(),
                                NudgeSamples.untold(),
                                ScheduleSamples.events().stream())
                        .flatMap(all -> all)
                        .toList());
    }

    private static void covers(Class<?> family, List<?> samples) {
        assertThat(samples.stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Sentences.leaves(family).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsASentence(Refusal refusal) {
        Sentences.isWhole(refusal, RefusalWords.of(refusal));
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void everyMisreadingIsASentence(Misreading misreading) {
        Sentences.isWhole(misreading, MisreadingWords.of(misreading));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsAnsweredWithASentence(Event event) {
        Entry entry = entry(event);
        Cutover after = Samples.STORY.cutover().evolve(entry);

        Sentences.isWhole(event, new AnswerWords(after).of(List.of(entry)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyEventIsALineOfTheRecord(Event event) {
        Entry entry = entry(event);
        Cutover after = Samples.STORY.cutover().evolve(entry);

        Sentences.isPlain(event, new EventWords(after.plan(), List.of()).of(entry));
    }

    @Test
    void whatTheBotRemembersOfItsMessagesIsNotTold() {
        Samples.events().stream()
                .filter(ChatEvent.class::isInstance)
                .forEach(event -> {
                    Entry entry = entry(event);
                    Cutover after = Samples.STORY.cutover();

                    assertThat(new EventWords(after.plan(), List.of()).of(entry))
                            .isEqualTo(Text.EMPTY);
                    assertThat(new AnswerWords(after).of(List.of(entry))).isEqualTo(Text.EMPTY);
                });
    }

    @Test
    void singleReadingsAreNotTold() {
        Stream.concat(ProbeSamples.untold().stream(), NudgeSamples.untold())
                .forEach(event ->
                        assertThat(
                                        new EventWords(Samples.STORY.cutover().plan(), List.of())
                                                .of(entry(event)))
                                .isEqualTo(Text.EMPTY));
    }

    private static Entry entry(Event event) {
        return Samples.STORY
                .cutover()
                .entries(List.of(event), new Cause(Story.ANA, null), Samples.AT)
                .getFirst();
    }
}
