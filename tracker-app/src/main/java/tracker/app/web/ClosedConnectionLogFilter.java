package tracker.app.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps stack traces of clients that went away out of the log, whichever library reports them: templates, Vaadin, the
 * server itself.
 */
final class ClosedConnectionLogFilter extends TurboFilter {

    /** Once, however many applications this process starts. */
    static void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            synchronized (ClosedConnectionLogFilter.class) {
                if (logs.getTurboFilterList().stream().noneMatch(ClosedConnectionLogFilter.class::isInstance)) {
                    ClosedConnectionLogFilter filter = new ClosedConnectionLogFilter();
                    filter.setContext(logs);
                    filter.start();
                    logs.addTurboFilter(filter);
                }
            }
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] values,
            @Nullable Throwable failure) {
        Throwable told = failure == null ? last(values) : failure;
        return told != null && ClosedConnection.is(told) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** A failure may also be given as the last value. */
    private static @Nullable Throwable last(@Nullable Object @Nullable [] values) {
        return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable told ? told : null;
    }
}
