package tracker.app.reminders;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tracker.domain.shared.LondonCalendar;

/** Checks every ten minutes whether it is morning in London and the day's emails are still to be written. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tracker.reminders", havingValue = "true", matchIfMissing = true)
class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final int FROM_HOUR = 8;
    private static final int MINUTES = 10;

    private final ReminderService reminders;
    private final Clock clock;

    ReminderJob(ReminderService reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            if (clock.instant().atZone(LondonCalendar.ZONE).getHour() >= FROM_HOUR) {
                reminders.write();
            }
        } catch (RuntimeException trouble) {
            LOG.warn("The reminders could not be sent; trying again", trouble);
        }
    }
}
