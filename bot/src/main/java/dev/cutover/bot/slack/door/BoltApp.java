package dev.cutover.bot.slack.door;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.cutover.bot.slack.inbound.Ack;
import dev.cutover.bot.slack.inbound.Events;
import dev.cutover.bot.slack.inbound.Inbound;
import dev.cutover.bot.slack.inbound.Payloads;
import dev.cutover.bot.slack.inbound.Reception;
import dev.cutover.bot.slack.inbound.Submissions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bolt with one way through it. Bolt parses; our one middleware takes everything to the reception
/// and never asks Slack who it is, so an acknowledgement waits for nobody. Bolt's own handlers are
/// not used: they match by patterns in no particular order, and leave several actions at once and
/// whatever they do not know without an answer. Thread-safe.
public final class BoltApp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoltApp.class);

    /// Goes past Bolt, which calls its middleware on the thread that runs it.
    private static final ScopedValue<Consumer<Ack>> EARLY = ScopedValue.newInstance();

    private final App app;
    private final Reception reception;
    private final Payloads payloads;
    private final BiConsumer<String, String> belongs;

    /// @param belongs hears which workspace belongs to which organisation, each time it is said
    public BoltApp(
            Slack slack,
            Reception reception,
            Payloads payloads,
            BiConsumer<String, String> belongs) {
        this.reception = reception;
        this.payloads = payloads;
        this.belongs = belongs;
        Middleware everything = this::receive;
        this.app = new App(config(slack), slack, List.of(everything));
    }

    /// Nothing of it comes from the environment.
    private static AppConfig config(Slack slack) {
        return AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .build();
    }

    AppConfig config() {
        return app.config();
    }

    Slack slack() {
        return app.slack();
    }

    /// @param early sends an acknowledgement while the request is still at work, on another thread;
    ///   what is returned then says that it is sent
    /// @throws dev.cutover.bot.slack.inbound.Unreadable when it does not say who wants what
    Response run(Request<?> request, Consumer<Response> early) {
        try {
            return ScopedValue.where(EARLY, ack -> early.accept(new Acknowledgement(ack)))
                    .call(() -> app.run(request));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("Our middleware throws nothing else", impossible);
        }
    }

    private Response receive(Request<?> request, Response response, MiddlewareChain chain) {
        if (request instanceof UrlVerificationRequest verification) {
            return Response.ok(Optional.ofNullable(verification.getChallenge()).orElse(""));
        }
        Context context = request.getContext();
        if (context.getTeamId() != null && context.getEnterpriseId() != null) {
            belongs.accept(context.getTeamId(), context.getEnterpriseId());
        }
        return new Acknowledgement(
                inbound(request)
                        .map(inbound -> reception.receive(inbound, EARLY.get()))
                        .orElse(Ack.EMPTY));
    }

    @Override
    public void close() {
        app.executorService().shutdown();
        try {
            app.slack().close();
        } catch (Exception failure) {
            LOG.warn("Bolt did not end cleanly: {}", failure.getMessage());
        }
    }

    /// Empty for what is nothing to us: closed forms, lists that nobody asked for.
    private Optional<Inbound> inbound(Request<?> request) {
        return switch (request) {
            case SlashCommandRequest command -> Optional.of(payloads.typed(command.getPayload()));
            case BlockActionRequest press -> Optional.of(payloads.pressed(press.getPayload()));
            case ViewSubmissionRequest form ->
                    Optional.of(new Submissions(payloads).of(form.getPayload()));
            case MessageShortcutRequest shortcut ->
                    Optional.of(payloads.onMessage(shortcut.getPayload()));
            case GlobalShortcutRequest shortcut ->
                    Optional.of(payloads.anywhere(shortcut.getPayload()));
            case EventRequest event -> new Events(payloads).of(event.getRequestBodyAsString());
            default -> Optional.empty();
        };
    }
}
