package dev.cutover.bot.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.cutover.bot.slack.guard.Signature;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Unreadable;
import dev.cutover.bot.web.Body;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.bot.web.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's requests at `/slack/events`. Nothing is parsed that Slack has not signed; at most 256
/// KiB are read of anything.
public final class SlackHttp implements Routes {

    /// Where Slack sends everything.
    public static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(SlackHttp.class);

    private static final String BODY = SlackHttp.class.getName();

    private final Signature signature;
    private final BoltApp bolt;
    private final SlackAppServletAdapter adapter;
    private final Afterwards afterwards;
    private final InstantSource clock;
    private final Sparingly refusals = new Sparingly(LOG);

    public SlackHttp(
            Signature signature, BoltApp bolt, Afterwards afterwards, InstantSource clock) {
        this.signature = signature;
        this.bolt = bolt;
        this.adapter = new ReadAlready(bolt);
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /// Bolt's own adapter would read the body again, and line by line.
    private static final class ReadAlready extends SlackAppServletAdapter {

        private ReadAlready(BoltApp bolt) {
            super(bolt.config());
        }

        @Override
        protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return String.valueOf(request.getAttribute(BODY));
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PATH, this::receive);
    }

    private void receive(Context context) {
        byte[] body = Body.bytes(context);
        if (isSlacks(context, body)) {
            Form.check(context.header("Content-Type"), body);
            answer(context, new String(body, UTF_8));
        } else {
            context.status(200);
        }
    }

    /// A certificate check is unsigned and asks for nothing; everything else is signed.
    private boolean isSlacks(Context context, byte[] body) {
        Optional<String> why =
                signature.refused(
                        body,
                        headers(context, Signature.TIMESTAMP),
                        headers(context, Signature.SIGNATURE),
                        clock.instant());
        if (why.isPresent() && !Form.checksCertificate(body)) {
            refusals.warn("A request to " + PATH + " was refused: " + why.get(), clock.instant());
            throw new NotAccepted(
                    401,
                    "Only requests that Slack has just signed are taken here. If Slack sent it, check SLACK_SIGNING_SECRET and this machine's clock.");
        }
        return why.isEmpty();
    }

    private static List<String> headers(Context context, String name) {
        return Collections.list(context.req().getHeaders(name));
    }

    private void answer(Context context, String body) {
        context.req().setAttribute(BODY, body);
        try {
            Response response = response(context.req(), early -> meanwhile(context.res(), early));
            if (!Acknowledgement.isSent(response)) {
                send(context.res(), response);
            }
            afterwards.run(Acknowledgement.then(response));
        } catch (IOException gone) {
            LOG.info("Slack did not wait for its acknowledgement: {}", gone.getMessage());
        }
    }

    /// The request goes on, so that nothing else may come on its connection.
    private void meanwhile(HttpServletResponse to, Response response) {
        try {
            to.setHeader("Connection", "close");
            send(to, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void send(HttpServletResponse to, Response response) throws IOException {
        to.setContentLength(length(response));
        adapter.writeResponse(to, response);
        to.flushBuffer();
    }

    private static int length(Response response) {
        return response.getBody() == null ? 0 : response.getBody().getBytes(UTF_8).length;
    }

    private Response response(HttpServletRequest request, Consumer<Response> early)
            throws IOException {
        try {
            return bolt.run(parsed(request), early);
        } catch (Unreadable unreadable) {
            throw notUnderstood(String.valueOf(unreadable.getMessage()));
        }
    }

    /// Bolt fails in many ways on what it does not expect.
    private Request<?> parsed(HttpServletRequest request) throws IOException {
        @Nullable Request<?> parsed = null;
        try {
            parsed = adapter.buildSlackRequest(request);
        } catch (RuntimeException malformed) {
            LOG.debug("Bolt could not read a request", malformed);
        }
        if (parsed == null) {
            throw new Unreadable("It is neither a command nor anything else that Slack sends.");
        }
        return parsed;
    }

    private static NotAccepted notUnderstood(String why) {
        return new NotAccepted(400, "The request could not be understood. " + why);
    }
}
