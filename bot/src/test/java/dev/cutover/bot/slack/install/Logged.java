package dev.cutover.bot.slack.install;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// Everything that is logged by whomever, down to the last detail, while it is open.
public final class Logged implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Lines lines = new Lines();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

    private static final class Lines extends AppenderBase<ILoggingEvent> {

        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            all.add(
                    event.getThrowableProxy() == null
                            ? event.getFormattedMessage()
                            : event.getFormattedMessage()
                                    + "\n"
                                    + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    private Logged() {
        lines.start();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    public static Logged everything() {
        return new Logged();
    }

    public List<String> lines() {
        return List.copyOf(lines.all);
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        others.forEach(root::addAppender);
        root.setLevel(before);
    }
}
