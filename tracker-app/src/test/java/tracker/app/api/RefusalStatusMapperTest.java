package tracker.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.app.messaging.CommandRule;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.VersionRule;

class RefusalStatusMapperTest {

    @ParameterizedTest
    @CsvSource({
        "THERE_IS_SUCH_A_THING, 404",
        "NOBODY_WAS_QUICKER, 409",
        "AN_ID_IS_FOR_ONE_COMMAND, 422",
        "THERE_IS_A_FREE_CONNECTION, 503",
        "THE_DISK_HAS_ROOM, 503",
        "THE_HISTORY_CAN_BE_READ, 500"
    })
    void what_the_house_says_has_its_status(CommandRule rule, int status) {
        ApiProblemException problem = RefusalStatusMapper.of(new RuleBroken(rule), OptionalLong.of(4));
        assertThat(problem.getStatusCode().value()).isEqualTo(status);
        assertThat(problem.getBody().getDetail()).isEqualTo(rule.sentence());
        assertThat(problem.getBody().getProperties()).containsEntry("rule", rule.name());
    }

    @Test
    void who_has_not_seen_the_newest_is_told_so() {
        ApiProblemException problem =
                RefusalStatusMapper.of(new RuleBroken(VersionRule.IT_STANDS_AS_IT_WAS_SEEN), OptionalLong.of(4));
        assertThat(problem.getStatusCode().value()).isEqualTo(412);
        assertThat(problem.getBody().getProperties())
                .containsEntry("rule", "IT_STANDS_AS_IT_WAS_SEEN")
                .containsEntry("version", 4L);
    }

    /** Also after a race that was lost too often. */
    @Test
    void a_conflict_tells_the_version_there_is() {
        ApiProblemException problem =
                RefusalStatusMapper.of(new RuleBroken(CommandRule.NOBODY_WAS_QUICKER), OptionalLong.of(4));
        assertThat(problem.getBody().getProperties()).containsEntry("version", 4L);
        assertThat(problem.getHeaders().getETag()).isEqualTo("\"4\"");
        assertThat(RefusalStatusMapper.of(new RuleBroken(CommandRule.NOBODY_WAS_QUICKER), OptionalLong.empty())
                        .getHeaders()
                        .getETag())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void no_rule_of_taking_part_is_the_fault_of_the_server(ParticipationRule rule) {
        assertThat(RefusalStatusMapper.of(new RuleBroken(rule), OptionalLong.empty())
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }
}
