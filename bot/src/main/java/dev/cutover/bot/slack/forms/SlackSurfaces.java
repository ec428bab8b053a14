package dev.cutover.bot.slack.forms;

import com.google.gson.JsonObject;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.inbound.Ack;
import dev.cutover.bot.slack.inbound.Inbound.HomeOpened;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import dev.cutover.bot.slack.inbound.Surfaces;
import dev.cutover.bot.slack.inbound.Telling;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Shortcut;
import dev.cutover.commands.control.Filling;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Phrases;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens forms, carries out what is written into them, and keeps home tabs. Nothing is asked of
/// Slack before its acknowledgement; a form is opened right after it, since what opens it is good
/// for three seconds. Thread-safe.
///
/// A form that is refused stays open with what was written, and says why.
public final class SlackSurfaces implements Surfaces {

    private static final Logger LOG = LoggerFactory.getLogger(SlackSurfaces.class);

    private static final int LONGEST_ERROR = 500;

    private final Conversation conversation;
    private final SlackApi api;
    private final Telling telling;
    private final SlackForms forms;
    private final HomeTabs homes;
    private final ZoneId zone;

    /// @param zone of times where Slack shows plain text only
    public SlackSurfaces(
            Conversation conversation, SlackApi api, Telling telling, HomeTabs homes, ZoneId zone) {
        this.conversation = conversation;
        this.api = api;
        this.telling = telling;
        this.forms = new SlackForms(new SlackBlocks(zone));
        this.homes = homes;
        this.zone = zone;
    }

    @Override
    public Optional<Ack> pressed(Pressed pressed) {
        Conversation.Pressed press =
                new Conversation.Pressed(
                        pressed.place().place(),
                        pressed.by(),
                        pressed.interaction(),
                        pressed.action());
        Optional<Form> form = conversation.form(press);
        if (form.isPresent()) {
            return Optional.of(
                    Ack.empty(() ->
                            open(
                                    pressed.place(),
                                    pressed.trigger(),
                                    form.get(),
                                    message -> tell(pressed, message))));
        }
        return isAtHome(pressed) ? Optional.of(atHome(pressed, press)) : Optional.empty();
    }

    private static boolean isAtHome(Pressed pressed) {
        return pressed.place().channel().isEmpty() && !pressed.spot().view().isEmpty();
    }

    /// The home tab has no place for private messages but itself.
    private Ack atHome(Pressed pressed, Conversation.Pressed press) {
        Answer answer = conversation.pressed(press);
        return Ack.empty(() -> homes.show(pressed.place().team(), pressed.by(), answer.message()));
    }

    private void tell(Pressed pressed, Message message) {
        if (isAtHome(pressed)) {
            homes.show(pressed.place().team(), pressed.by(), message);
        } else {
            telling.privately(pressed, message);
        }
    }

    private void open(SlackPlace place, Secret trigger, Form form, Consumer<Message> otherwise) {
        String view = forms.modal(form, place.channel());
        try {
            api.call(
                    place.team(),
                    "views.open",
                    methods ->
                            methods.viewsOpen(
                                    r -> r.triggerId(trigger.value()).viewAsString(view)));
        } catch (SlackRefused | ChatUnavailable failure) {
            LOG.warn("A form could not be opened: {}", failure.getMessage());
            otherwise.accept(SlackWords.notOpened());
        }
    }

    @Override
    public Ack submitted(Submitted submitted) {
        if (!submitted.kind().equals(SlackForms.KIND)) {
            return Ack.EMPTY;
        }
        Opened opened = Opened.read(submitted.form());
        SlackPlace place = new SlackPlace(submitted.team(), opened.channel());
        // By the view alone: a form that Slack lets people send again is the same form.
        Filled filled =
                new Filled(
                        place.place(),
                        submitted.by(),
                        "form:" + submitted.team() + ":" + submitted.view(),
                        opened.action(),
                        submitted.values());
        return switch (conversation.filled(filled)) {
            case Filling.Amiss(Map<String, String> errors) -> errors(errors);
            case Filling.Answered(Answer answer) when answer.ok() ->
                    Ack.empty(() -> told(submitted, place, answer.message()));
            case Filling.Answered(Answer answer) ->
                    errors(Map.of(opened.first(), new PlainText(zone).of(answer.message())));
        };
    }

    private void told(Submitted submitted, SlackPlace place, Message message) {
        if (place.channel().isEmpty()) {
            homes.show(submitted.team(), submitted.by(), message);
        } else {
            telling.privately(new Secret(""), place, "", submitted.by(), message);
        }
    }

    private static Ack errors(Map<String, String> errors) {
        JsonObject fields = new JsonObject();
        errors.forEach(
                (name, why) -> fields.addProperty(name, Phrases.shortened(why, LONGEST_ERROR)));
        JsonObject json = new JsonObject();
        json.addProperty("response_action", "errors");
        json.add("errors", fields);
        return Ack.of(json.toString());
    }

    @Override
    public Ack onMessage(OnMessage chosen) {
        Optional<Press> as = logged(chosen.shortcut());
        if (as.isEmpty()) {
            return Ack.EMPTY;
        }
        Consumer<Message> tell =
                message ->
                        telling.privately(
                                chosen.responseUrl(), chosen.place(), "", chosen.by(), message);
        Shortcut shortcut =
                new Shortcut(chosen.place().place(), chosen.by(), as.get(), chosen.text());
        return conversation
                .form(shortcut)
                .map(form -> Ack.empty(() -> open(chosen.place(), chosen.trigger(), form, tell)))
                .orElseGet(() ->
                        Ack.empty(() -> tell.accept(conversation.instead(shortcut).message())));
    }

    /// A line of the timeline is a note: every note stands in it.
    private static Optional<Press> logged(String shortcut) {
        return switch (shortcut) {
            case "log_issue" -> Optional.of(Press.ISSUE);
            case "log_risk" -> Optional.of(Press.RISK);
            case "log_note", "log_timeline" -> Optional.of(Press.NOTE);
            default -> Optional.empty();
        };
    }

    @Override
    public Ack homeOpened(HomeOpened opened) {
        return Ack.empty(() -> homes.open(opened.team(), opened.by()));
    }
}
