package tracker.app.redaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ActivityApiService;
import tracker.app.api.ActivityKindEndpoint;
import tracker.app.api.ResourceNotFoundException;
import tracker.app.api.WriteRequest;
import tracker.domain.activity.ActivityKind;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;

/** Removes the text of an activity of any type in the REST API. */
@RestController
class RedactionController {

    private final ActivityKindEndpoint<RedactedActivityId, RedactText, RedactionResponse> door;

    RedactionController(ActivityApiService doors) {
        this.door = doors.endpoint(RedactedActivityId::new, RedactText::new, RedactionResponse::of);
    }

    /** Removes all text of the activity for good; its figures stay. Sent again, it changes nothing. */
    @PostMapping("/api/v1/{type}/{id}/redacted")
    @Operation(
            description =
                    "Removes all text that people typed about the activity, for good: place, school, topic, notes, reasons. Its days and figures stay. Sent again, it changes nothing.")
    ResponseEntity<RedactionResponse> activityRedacted(
            @Parameter(description = "stands, school-talks, department-visits, videos or course-completions")
                    @PathVariable
                    String type,
            @PathVariable String id,
            WriteRequest request) {
        boolean itsKind = Arrays.stream(ActivityKind.values())
                .anyMatch(kind -> kind.many().replace(' ', '-').equals(type)
                        && ActivityKind.ofId(id).filter(kind::equals).isPresent());
        if (!itsKind) {
            throw new ResourceNotFoundException("There is no activity " + id + " here.");
        }
        return door.changed(request, id, "", command -> command);
    }
}
