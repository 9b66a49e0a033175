package tracker.app.api;

import java.util.Map;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import tracker.app.messaging.CommandRule;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.ValueRule;
import tracker.domain.shared.VersionRule;

/** Maps a refusal to an HTTP status. */
final class RefusalStatusMapper {

    private RefusalStatusMapper() {}

    /** @param version the current version of the activity; empty if there is none */
    static ApiProblemException of(RuleBroken broken, OptionalLong version) {
        if (broken.rule() == VersionRule.IT_STANDS_AS_IT_WAS_SEEN) {
            return versionMoved(version);
        }
        HttpStatus status = status(broken.rule());
        ApiProblemException problem = new ApiProblemException(status, broken.sentence())
                .with("rule", broken.rule().name());
        if (broken.rule() == ParticipationRule.UNUSUAL_FIGURES_ARE_CONFIRMED) {
            return problem.with("confirmWith", Map.of("confirmed", true));
        }
        return status == HttpStatus.CONFLICT && version.isPresent() ? problem.atVersion(version.getAsLong()) : problem;
    }

    /** The expected version is not the current one. */
    static ApiProblemException versionMoved(OptionalLong version) {
        ApiProblemException problem = new ApiProblemException(
                        HttpStatus.PRECONDITION_FAILED, VersionRule.IT_STANDS_AS_IT_WAS_SEEN.sentence())
                .with("rule", VersionRule.IT_STANDS_AS_IT_WAS_SEEN.name());
        return version.isPresent() ? problem.atVersion(version.getAsLong()) : problem;
    }

    /** The store's answer was lost or unexpected. */
    static ApiProblemException outcomeUnknown() {
        return new ApiProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "It is not known whether this was stored. Send it again with the same Idempotency-Key in a moment.");
    }

    private static HttpStatus status(BusinessRule rule) {
        return switch (rule) {
            case ValueRule value -> HttpStatus.BAD_REQUEST;
            case ParticipationRule part -> status(part);
            case CommandRule command -> status(command);
            // what the current state of a stand, talk or visit does not allow
            default -> HttpStatus.CONFLICT;
        };
    }

    private static HttpStatus status(ParticipationRule rule) {
        return switch (rule) {
            case AN_ACTIVITY_STAYS_WITH_ITS_TRUST,
                    AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN,
                    ONLY_FIGURES_BEING_CHECKED_ARE_DECIDED -> HttpStatus.CONFLICT;
            case MINUTES_ARE_POSITIVE, STAFF_AND_HOURS_ARE_ZERO_OR_MORE -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static HttpStatus status(CommandRule rule) {
        return switch (rule) {
            case THERE_IS_SUCH_A_THING -> HttpStatus.NOT_FOUND;
            case NOBODY_WAS_QUICKER -> HttpStatus.CONFLICT;
            case AN_ID_IS_FOR_ONE_COMMAND -> HttpStatus.UNPROCESSABLE_CONTENT;
            case THE_HISTORY_CAN_BE_READ -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
