package dev.cutover.bot.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;

/// The one HTTP server of the program. Each request has a virtual thread of its own, so a handler
/// may block. Thread-safe.
public final class WebServer implements AutoCloseable {

    private final Javalin javalin;
    private final List<Routes> routes;

    private WebServer(Javalin javalin, List<Routes> routes) {
        this.javalin = javalin;
        this.routes = routes;
    }

    /// @throws PortInUse when another program listens there
    /// @throws CannotListen when the address is not this machine's or not allowed
    public static WebServer start(Listen listen, Readiness readiness, List<Routes> routes) {
        Javalin javalin = Javalin.create(config -> configure(config, listen, readiness, routes));
        try {
            javalin.start(listen.host(), listen.port());
        } catch (JavalinBindException e) {
            throw unbound(listen, e);
        }
        return new WebServer(javalin, List.copyOf(routes));
    }

    /// The port it listens on, also where any free one was asked for.
    public int port() {
        return javalin.port();
    }

    /// Ends what is open and stops listening.
    @Override
    public void close() {
        routes.forEach(Routes::stopping);
        javalin.stop();
    }

    private static void configure(
            JavalinConfig config, Listen listen, Readiness readiness, List<Routes> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Body.LIMIT;
        config.jetty.modifyHttpConfiguration(WebServer::quietAndStrict);
        config.routes.before(new Guard(listen)::check);
        Failures.addTo(config.routes);
        health(config.routes, readiness);
        routes.forEach(each -> each.addTo(config.routes));
    }

    private static void quietAndStrict(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.addCustomizer(new Headers());
    }

    private static void health(RoutesConfig routes, Readiness readiness) {
        routes.get("/healthz", context -> plain(context, 200, "ok"));
        routes.get("/readyz", context -> ready(context, readiness));
    }

    private static void ready(Context context, Readiness readiness) {
        readiness
                .problem()
                .ifPresentOrElse(
                        problem -> plain(context, 503, problem),
                        () -> plain(context, 200, "ready"));
    }

    private static void plain(Context context, int status, String line) {
        context.status(status).contentType("text/plain; charset=utf-8").result(line + "\n");
    }

    private static RuntimeException unbound(Listen listen, JavalinBindException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String reason = String.valueOf(cause.getMessage());
            if (cause instanceof BindException && reason.contains("in use")) {
                return new PortInUse(listen, failure);
            }
        }
        return new CannotListen(listen, rootReason(failure), failure);
    }

    private static String rootReason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
