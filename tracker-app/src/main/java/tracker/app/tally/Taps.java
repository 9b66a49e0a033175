package tracker.app.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.eventstore.StoredCommands;
import tracker.app.messaging.Passing;
import tracker.domain.access.AccessRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandRule;

/** Brings taps through the port where commands are checked, one by one, and says of each what became of it. */
@Component
class Taps {

    private static final Logger LOG = LoggerFactory.getLogger(Taps.class);
    private static final Pattern PHONE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final String SIGN_IN = "Sign in to send; what you counted is kept.";
    private static final String LATER = "It could not be stored just now; it is tried again.";

    private final Commands commands;
    private final StoredCommands stored;
    private final JsonMapper json;

    Taps(Commands commands, StoredCommands stored, JsonMapper json) {
        this.commands = commands;
        this.stored = stored;
        this.json = json;
    }

    /** What became of a message. */
    enum Fate {
        TAKEN,
        /** It had been taken before. */
        KNOWN,
        /** It will not be taken, as things stand. */
        REFUSED,
        /** The phone has used this number before, and counts on as another one. */
        RENUMBER,
        /** Nobody is signed in any more. */
        SIGNIN,
        /** The link has ended. */
        LINK,
        /** Nothing is known of it, or something is in the way that passes. */
        LATER;

        /** The next message would fare no better, and is not even tried. */
        boolean holdsAllUp() {
            return this == SIGNIN || this == LINK || this == LATER;
        }
    }

    /** @param why empty where it was taken */
    record Answer(String device, long number, Fate fate, String why) {

        /** For the phone. */
        @JsonProperty
        String is() {
            return fate.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param count how far the counting has come, these messages included */
    record Answers(List<Answer> answers, TallyDoor.@Nullable Count count) {}

    /** Empty where it is no batch. */
    Optional<TapBatch> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, TapBatch.class)).filter(TapBatch::whole);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    Answers take(StandCounterDetails stand, TapBatch batch, Supplier<Optional<TallyDoor.Count>> count) {
        List<Answer> answers = new ArrayList<>();
        for (TapBatch.Tap tap : batch.taps()) {
            Answer before = answers.isEmpty() ? null : answers.getLast();
            answers.add(
                    before != null && before.fate().holdsAllUp()
                            ? answer(tap, before.fate(), before.why())
                            : take(stand, tap));
        }
        return new Answers(answers, count.get().orElse(null));
    }

    private Answer take(StandCounterDetails stand, TapBatch.Tap tap) {
        if (!PHONE.matcher(tap.device()).matches()) {
            return answer(tap, Fate.REFUSED, StandRule.A_TALLY_COMES_FROM_A_DEVICE.sentence());
        }
        try {
            CommandId id = new CommandId(String.join(
                    ":", stand.id().value(), tap.device(), Long.toString(tap.number()), Integer.toString(tap.taps())));
            boolean before = stored.find(id).isPresent();
            commands.send(
                            id,
                            new TallyVisitors(
                                    stand.id(),
                                    stand.campaign(),
                                    stand.trust(),
                                    tap.device(),
                                    tap.number(),
                                    tap.taps(),
                                    tap.at()))
                    .join();
            return answer(tap, before ? Fate.KNOWN : Fate.TAKEN, "");
        } catch (RuleBroken broken) {
            return refused(tap, broken);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuleBroken broken) {
                return refused(tap, broken);
            }
            LOG.warn("Taps at {} could not be stored and are sent again", stand.id(), failed);
            return answer(tap, Fate.LATER, LATER);
        }
    }

    private static Answer refused(TapBatch.Tap tap, RuleBroken broken) {
        BusinessRule rule = broken.rule();
        if (rule == AccessRule.SIGN_IN_FIRST) {
            return answer(tap, Fate.SIGNIN, SIGN_IN);
        }
        if (rule == AccessRule.A_LINK_ENDS) {
            return answer(tap, Fate.LINK, broken.sentence());
        }
        if (rule == StandRule.A_NUMBER_IS_FOR_ONE_TALLY) {
            return answer(tap, Fate.RENUMBER, broken.sentence());
        }
        return answer(tap, Passing.is(rule) ? Fate.LATER : Fate.REFUSED, broken.sentence());
    }

    private static Answer answer(TapBatch.Tap tap, Fate fate, String why) {
        return new Answer(tap.device(), tap.number(), fate, why);
    }

    /** In the words of the counter. */
    static String sentence(BusinessRule rule) {
        return rule == AccessRule.SIGN_IN_FIRST ? SIGN_IN : rule.sentence();
    }
}
