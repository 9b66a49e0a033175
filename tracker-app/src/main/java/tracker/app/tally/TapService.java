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
import tracker.app.eventstore.StoredCommandRepository;
import tracker.app.messaging.RetryableRefusalPolicy;
import tracker.domain.access.AccessRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandRule;

/** Sends taps through the checked command port one by one and reports the result of each. */
@Component
class TapService {

    private static final Logger LOG = LoggerFactory.getLogger(TapService.class);
    private static final Pattern PHONE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final String SIGN_IN = "Sign in to send. What you counted is saved.";
    private static final String LATER = "It could not be saved. We will try again.";

    private final Commands commands;
    private final StoredCommandRepository stored;
    private final JsonMapper json;

    TapService(Commands commands, StoredCommandRepository stored, JsonMapper json) {
        this.commands = commands;
        this.stored = stored;
        this.json = json;
    }

    /** The result of a message. */
    enum TapStatus {
        TAKEN,
        /** It was stored before. */
        KNOWN,
        /** It is refused in the current state. */
        REFUSED,
        /** The phone has already used this number, and must continue as another device. */
        RENUMBER,
        /** The user is no longer signed in. */
        SIGNIN,
        /** The link has expired. */
        LINK,
        /** Its result is unknown, or the failure is temporary. */
        LATER;

        /** The next message would fail as well and is not tried. */
        boolean holdsAllUp() {
            return this == SIGNIN || this == LINK || this == LATER;
        }
    }

    /** @param why empty if it was stored */
    record TapResult(String device, long number, TapStatus fate, String why) {

        /** For the phone. */
        @JsonProperty
        String is() {
            return fate.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param count the current count, including these messages */
    record TapBatchResponse(List<TapResult> answers, TallyController.@Nullable TallyCountResponse count) {}

    /** Empty if it is not a valid batch. */
    Optional<TapBatchRequest> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, TapBatchRequest.class))
                    .filter(TapBatchRequest::whole);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    TapBatchResponse take(
            StandCounterDetails stand,
            TapBatchRequest batch,
            Supplier<Optional<TallyController.TallyCountResponse>> count) {
        List<TapResult> answers = new ArrayList<>();
        for (TapBatchRequest.TapEntry tap : batch.taps()) {
            TapResult before = answers.isEmpty() ? null : answers.getLast();
            answers.add(
                    before != null && before.fate().holdsAllUp()
                            ? answer(tap, before.fate(), before.why())
                            : take(stand, tap));
        }
        return new TapBatchResponse(answers, count.get().orElse(null));
    }

    private TapResult take(StandCounterDetails stand, TapBatchRequest.TapEntry tap) {
        if (!PHONE.matcher(tap.device()).matches()) {
            return answer(tap, TapStatus.REFUSED, StandRule.A_TALLY_COMES_FROM_A_DEVICE.sentence());
        }
        try {
            CommandId id = new CommandId(String.join(
                    ":", stand.id().value(), tap.device(), Long.toString(tap.number()), Integer.toString(tap.taps())));
            boolean before = stored.find(id).isPresent();
            commands.send(
                            id,
                            new StandCommands(stand.id(), stand.campaign(), stand.trust())
                                    .tally(tap.device(), tap.number(), tap.taps(), tap.at()))
                    .join();
            return answer(tap, before ? TapStatus.KNOWN : TapStatus.TAKEN, "");
        } catch (RuleBroken broken) {
            return refused(tap, broken);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuleBroken broken) {
                return refused(tap, broken);
            }
            LOG.warn("Taps at {} could not be stored; the phone sends them again", stand.id(), failed);
            return answer(tap, TapStatus.LATER, LATER);
        }
    }

    private static TapResult refused(TapBatchRequest.TapEntry tap, RuleBroken broken) {
        BusinessRule rule = broken.rule();
        if (rule == AccessRule.SIGN_IN_FIRST) {
            return answer(tap, TapStatus.SIGNIN, SIGN_IN);
        }
        if (rule == AccessRule.A_LINK_ENDS) {
            return answer(tap, TapStatus.LINK, broken.sentence());
        }
        if (rule == StandRule.A_NUMBER_IS_FOR_ONE_TALLY) {
            return answer(tap, TapStatus.RENUMBER, broken.sentence());
        }
        return answer(
                tap, RetryableRefusalPolicy.isRetryable(rule) ? TapStatus.LATER : TapStatus.REFUSED, broken.sentence());
    }

    private static TapResult answer(TapBatchRequest.TapEntry tap, TapStatus fate, String why) {
        return new TapResult(tap.device(), tap.number(), fate, why);
    }

    /** The words of the counter script. */
    static String sentence(BusinessRule rule) {
        return rule == AccessRule.SIGN_IN_FIRST ? SIGN_IN : rule.sentence();
    }
}
