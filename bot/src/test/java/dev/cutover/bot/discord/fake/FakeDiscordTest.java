package dev.cutover.bot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The real library takes the fake for Discord.
class FakeDiscordTest {

    private final FakeDiscord discord = FakeDiscord.start();
    private final Connected connected = Connected.to(discord, new Answers());
    private final JDA jda = connected.jda().orElseThrow();

    private static final class Answers extends ListenerAdapter {

        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            if (event.getFullCommandName().equals("cutover note")) {
                TextInput text = TextInput.create("text", TextInputStyle.PARAGRAPH).build();
                event.replyModal(
                                Modal.create("f1", "A note")
                                        .addComponents(Label.of("What", text))
                                        .build())
                        .queue();
                return;
            }
            event.deferReply(true).queue();
            String task = Objects.requireNonNull(event.getOption("task")).getAsString();
            event.getHook().editOriginal("Done: " + task).queue();
        }

        @Override
        public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
            event.replyChoiceStrings(event.getFocusedOption().getValue() + "1").queue();
        }

        @Override
        public void onButtonInteraction(ButtonInteractionEvent event) {
            event.deferEdit().queue();
            event.getHook()
                    .sendMessage("Taken by " + event.getUser().getName())
                    .setEphemeral(true)
                    .queue();
        }

        @Override
        public void onStringSelectInteraction(StringSelectInteractionEvent event) {
            event.reply("Chosen: " + event.getValues()).queue();
        }

        @Override
        public void onModalInteraction(ModalInteractionEvent event) {
            event.reply("Noted: " + Objects.requireNonNull(event.getValue("text")).getAsString())
                    .queue();
        }
    }

    @BeforeEach
    void isReady() {
        assertThat(jda.getGuilds()).hasSize(1);
    }

    @AfterEach
    void end() {
        connected.close();
        discord.close();
    }

    private TextChannel channel() {
        return Objects.requireNonNull(jda.getTextChannelById(FakeDiscord.CHANNEL));
    }

    private static MessageCreateData board() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(
                        Container.of(
                                TextDisplay.of("The board"),
                                ActionRow.of(Button.primary("claim", "Claim next")),
                                ActionRow.of(
                                        StringSelectMenu.create("pick")
                                                .addOption("One", "1")
                                                .addOption("Two", "2")
                                                .build())))
                .build();
    }

    @Test
    void commandsAreRegisteredCheckedAndUsed() throws InterruptedException {
        jda.getGuilds()
                .getFirst()
                .updateCommands()
                .addCommands(
                        Commands.slash("cutover", "Runs a cutover")
                                .addSubcommands(
                                        new SubcommandData("done", "Ticks a task")
                                                .addOption(
                                                        OptionType.STRING,
                                                        "task",
                                                        "Which",
                                                        true,
                                                        true)))
                .complete();
        assertThat(discord.guild().commands()).hasSize(1);

        FakeInteraction done =
                discord.by(FakeDiscord.ANA).command("cutover done", Map.of("task", "1.2"));

        assertThat(done.awaitCallback().type()).isEqualTo(5);
        assertThat(done.awaitAnswer().content()).isEqualTo("Done: 1.2");
        assertThat(done.awaitAnswer().isEphemeral()).isTrue();
        assertThat(discord.channel().messages()).isEmpty();
        FakeInteraction typing =
                discord.by(FakeDiscord.BEN).types("cutover done", "task", "4.", Map.of());
        FakeInteraction.Callback choices = typing.awaitCallback();
        assertThat(choices.type()).isEqualTo(8);
        assertThat(choices.data().toString()).contains("4.1");
    }

    @Test
    void aMessageIsPostedUsedEditedPinnedAndTalkedAbout() throws InterruptedException {
        Message posted = channel().sendMessage(board()).complete();
        posted.pin().complete();
        FakeMessage board = discord.channel().messages().getFirst();
        assertThat(board.pinned()).isTrue();

        FakeInteraction click =
                discord.by(FakeDiscord.ANA).click(board, board.button("Claim next"));
        assertThat(click.awaitAnswer().content()).isEqualTo("Taken by ana");
        FakeInteraction choice = discord.by(FakeDiscord.ANA).choose(board, board.select(), "2");
        assertThat(choice.awaitAnswer().content()).isEqualTo("Chosen: [2]");

        ThreadChannel thread = posted.createThreadChannel("Talk").complete();
        thread.sendMessage("In there").complete();
        assertThat(discord.guild().threads().getFirst().messages().getFirst().content())
                .isEqualTo("In there");
        posted.editMessageComponents(TextDisplay.of("Over")).useComponentsV2().complete();
        assertThat(discord.channel().message(board.id()).orElseThrow().shown()).isEqualTo("Over");
    }

    @Test
    void aFormIsOpenedAndSent() throws InterruptedException {
        FakeInteraction asked = discord.by(FakeDiscord.ANA).command("cutover note", Map.of());
        assertThat(asked.awaitCallback().type()).isEqualTo(9);

        FakeInteraction sent = discord.by(FakeDiscord.ANA).submit(asked, Map.of("text", "Later"));

        assertThat(sent.awaitAnswer().content()).isEqualTo("Noted: Later");
    }

    @Test
    void theSameNonceIsTheSameMessage() {
        String first = channel().sendMessage("A").setNonce("n1").complete().getId();
        String again = channel().sendMessage("A").setNonce("n1").complete().getId();
        assertThat(again).isEqualTo(first);
        assertThat(discord.channel().messages()).hasSize(1);
    }

    @Test
    void oneIsWrittenToAlone() {
        jda.openPrivateChannelById(FakeDiscord.BEN)
                .flatMap(direct -> direct.sendMessage("Psst"))
                .complete();
        assertThat(discord.direct(FakeDiscord.BEN).orElseThrow().messages().getFirst().content())
                .isEqualTo("Psst");
    }

    @Test
    void whatDiscordDoesNotTakeIsRefused() {
        discord.deny(discord.channel(), Permissions.PIN);
        Message message = channel().sendMessage("A").complete();
        discord.next("PATCH channels/{}/messages/{}", new Fault.Refuse(404, 10008));
        assertThatThrownBy(() -> channel().editMessageById(message.getId(), "B").complete())
                .isInstanceOf(ErrorResponseException.class)
                .extracting(failure -> ((ErrorResponseException) failure).getErrorResponse())
                .isEqualTo(ErrorResponse.UNKNOWN_MESSAGE);
        MessageCreateData twice =
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(
                                ActionRow.of(
                                        Button.primary("same", "A"), Button.primary("same", "B")))
                        .build();
        assertThatThrownBy(() -> channel().sendMessage(twice).complete())
                .hasMessageContaining("cannot be duplicated");
        discord.next("POST channels/{}/messages", new Fault.TooMany(1));
        assertThat(channel().sendMessage("C").complete().getContentRaw()).isEqualTo("C");
        assertThat(discord.calls("POST channels/{}/messages").stream().map(Call::status).toList())
                .isEqualTo(List.of(200, 400, 429, 200));
    }

    @Test
    void aLostConnectionIsTakenUpAgain() throws InterruptedException {
        discord.gateway().close(4000);
        FakeInteraction done =
                discord.by(FakeDiscord.ANA).command("cutover done", Map.of("task", "1"));
        assertThat(done.awaitAnswer().content()).isEqualTo("Done: 1");
        assertThat(discord.gateway().resumes()).isEqualTo(1);
        discord.goAway();
        discord.comeBack();
        discord.await(() -> discord.gateway().resumes() == 2);
    }
}
