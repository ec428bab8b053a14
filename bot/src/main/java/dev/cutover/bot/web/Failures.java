package dev.cutover.bot.web;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is answered when a request cannot be. A browser that asks for a page gets plain text,
/// everybody else `{"ok":false,"text":…}`; nobody gets a stack trace.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(
                NotAccepted.class,
                (failure, context) -> answer(context, failure.status(), failure.sentence()));
        routes.exception(
                HttpResponseException.class,
                (failure, context) ->
                        answer(context, failure.getStatus(), sentence(failure.getStatus())));
        routes.exception(Exception.class, (failure, context) -> unexpected(context, failure));
    }

    private static void unexpected(Context context, Exception failure) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error(
                "{} {} failed, reference {}", context.method(), context.path(), reference, failure);
        answer(
                context,
                500,
                "Something went wrong on the server. Try again; if it stays, look for reference "
                        + reference
                        + " in its log.");
    }

    private static void answer(Context context, int status, String sentence) {
        context.status(status);
        if (wantsPage(context)) {
            context.contentType("text/plain; charset=utf-8").result(sentence + "\n");
        } else {
            JsonObject body = new JsonObject();
            body.addProperty("ok", false);
            body.addProperty("text", sentence);
            context.contentType("application/json").result(body.toString());
        }
    }

    private static boolean wantsPage(Context context) {
        String accept = context.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address. The local channel is at /.";
            case 405 -> "This address does not take this method.";
            case 413 -> Body.TOO_LARGE;
            default -> "The request could not be understood (status " + status + ").";
        };
    }
}
