package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.PeopleEvent.WishesSaid;
import dev.cutover.commands.Person;
import dev.cutover.commands.Quiet;
import dev.cutover.commands.Wishes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is one person outlives the process.
class PeopleFileTest {

    private static final Person HERE = Person.local("Ana");
    private static final Person THERE = new Person("slack", "U1", "Ana\nL \"x\"");
    private static final Person THIRD = new Person("discord", "7", "ana");

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("people.jsonl");
    }

    private void write() {
        try (PeopleFile people = PeopleFile.open(folder)) {
            people.write(new AccountsLinked(List.of(HERE, THERE)));
            people.write(new AccountsLinked(List.of(HERE, THERE, THIRD)));
            people.write(new AccountUnlinked(THERE));
        }
    }

    @Test
    void aNewOneKnowsNobody() {
        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.links().groups()).isEmpty();
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        write();

        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.links().accounts(HERE)).containsExactly(HERE, THIRD);
            assertThat(people.links().accounts(THERE)).containsExactly(THERE);
        }
    }

    @Test
    void whatSomebodyChoseIsKnownOnAllOfTheirAccounts() {
        Wishes wishes =
                new Wishes(
                        Wishes.Level.ALL, new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 0), null));
        try (PeopleFile people = PeopleFile.open(folder)) {
            people.write(new WishesSaid(HERE, Wishes.USUAL.with(Wishes.Level.OFF)));
            people.write(new AccountsLinked(List.of(HERE, THERE)));
            people.write(new WishesSaid(THERE, wishes));
        }

        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.wishes().of(HERE, people.links())).isEqualTo(wishes);
            assertThat(people.wishes().of(THIRD, people.links())).isEqualTo(Wishes.USUAL);
        }
    }

    @Test
    void aTornLastLineIsCutOffAndWrittenOver() throws IOException {
        write();
        Files.writeString(file(), "{\"type\":\"acc", StandardOpenOption.APPEND);

        try (PeopleFile people = PeopleFile.open(folder)) {
            people.write(new AccountUnlinked(THIRD));
        }
        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.links().groups()).isEmpty();
        }
        assertThat(Files.readAllLines(file())).hasSize(4);
    }

    @Test
    void aLineThatCannotBeReadKeepsNobodyFromWorking() throws IOException {
        write();
        String text = Files.readString(file());
        Files.writeString(
                file(), "nonsense\n{\"type\":\"task-claimed\",\"payload\":{}}\n\n[]\n" + text);

        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.links().same(HERE, THIRD)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":null}",
                "{\"type\":{}}",
                "{\"type\":[]}",
                "{\"type\":\"accounts-linked\"}",
                "{\"type\":\"accounts-linked\",\"payload\":{\"accounts\":[null]}}",
                "{\"type\":\"accounts-linked\",\"payload\":{\"accounts\":[7]}}",
                "null",
                "7"
            })
    void whateverIsWrongWithALineTheOthersCount(String line) throws IOException {
        write();
        String text = Files.readString(file());
        Files.writeString(file(), line + "\n" + text);

        try (PeopleFile people = PeopleFile.open(folder)) {
            assertThat(people.links().same(HERE, THIRD)).isTrue();
        }
    }
}
