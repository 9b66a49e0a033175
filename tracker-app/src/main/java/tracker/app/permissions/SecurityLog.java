package tracker.app.permissions;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.PersonId;
import tracker.domain.token.TokenRule;

/** The security log: sign-ins, refusals and role changes; users are named by id only. */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("tracker.security");
    private static final int MOST = 80;

    private SecurityLog() {}

    public static void refused(CallerIdentity speaker, Object asked, @Nullable Object about, BusinessRule rule) {
        LOG.warn(
                "refused: {} asked for {} about {}: {}",
                who(speaker),
                asked.getClass().getSimpleName(),
                about,
                rule.name());
    }

    private static Object who(CallerIdentity speaker) {
        if (speaker.link() != null) {
            return "the holder of a link of " + plain(speaker.link().stand());
        }
        return speaker.person() == null ? "a visitor" : speaker.person();
    }

    /** Whether the refused command or query was outside the user's permissions. */
    static boolean isAccessRefusal(BusinessRule rule) {
        return rule instanceof AccessRule
                || rule == ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST
                || rule == TokenRule.A_TOKEN_IS_KNOWN;
    }

    public static void signedIn(PersonId person, String way, String address) {
        LOG.info("signed in: {} by {} from {}", person, way, plain(address));
    }

    public static void rejected(String why, String address) {
        LOG.warn("sign-in refused: {} from {}", why, plain(address));
    }

    /** The line before names the sender and the command. */
    public static void changed(String what) {
        LOG.info("changed: {}", what);
    }

    static void allowed(CallerIdentity speaker, Object asked) {
        LOG.info("allowed: {} asked for {}", speaker.person(), asked.getClass().getSimpleName());
    }

    /** Removes line breaks from external input. */
    private static String plain(String from) {
        String words = from.replaceAll("\\p{Cntrl}", "?");
        return words.length() > MOST ? words.substring(0, MOST) : words;
    }
}
