package dev.cutover.bot.web;

import io.javalin.config.RoutesConfig;

/// What a door adds to the server.
public interface Routes {

    void addTo(RoutesConfig routes);

    /// The server is about to stop: end what would keep a connection open.
    default void stopping() {}
}
