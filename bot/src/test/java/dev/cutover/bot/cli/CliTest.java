package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CliTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void aWordThatIsNoCommandIsAnsweredWithTheNearest() {
        assertThat(run("dem")).isEqualTo(2);
        assertThat(err.toString())
                .contains("Unmatched argument at index 0: 'dem'.")
                .contains("Did you mean: cutover demo");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("demo", "serve", "check", "simulate", "doctor", "export", "rebuild");
    }

    @Test
    void servingNobodyIsRefused() {
        assertThat(run("serve")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "No channel is set up, so nobody could speak to the bot. Set SLACK_BOT_TOKEN and what goes with it for Slack, DISCORD_TOKEN for Discord, or CUTOVER_LOCAL=on for the local page.");
    }

    @Test
    void aPlanThatIsNotThereIsNamed() {
        assertThat(run("demo", "/nowhere/plan.md")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("There is no file /nowhere/plan.md; give the path of a Markdown file.");
    }
}
