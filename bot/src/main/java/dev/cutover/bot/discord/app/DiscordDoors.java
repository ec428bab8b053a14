package dev.cutover.bot.discord.app;

import dev.cutover.bot.discord.gateway.Connection;
import java.util.List;

/// The way in: people speak to the bot by the connection on which it also posts.
public final class DiscordDoors implements AutoCloseable {

    private final Connection connection;
    private final Gate gate;
    private final Runnable repaintAll;

    DiscordDoors(Connection connection, Gate gate, Runnable repaintAll) {
        this.connection = connection;
        this.gate = gate;
        this.repaintAll = repaintAll;
    }

    /// Connects; returns at once.
    public void connect() {
        connection.open(List.of(gate), repaintAll);
    }

    /// Lets nobody in any more, and waits for what is under way. What is posted still goes out.
    @Override
    public void close() {
        gate.close();
    }
}
