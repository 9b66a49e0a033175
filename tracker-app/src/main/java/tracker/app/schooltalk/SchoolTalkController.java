package tracker.app.schooltalk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ActivityApiService;
import tracker.app.api.ActivityKindEndpoint;
import tracker.app.api.ReasonRequest;
import tracker.app.api.WriteRequest;
import tracker.app.schooltalk.SchoolTalkRequests.NewSchoolTalkRequest;
import tracker.app.schooltalk.SchoolTalkRequests.SchoolTalkCorrectedRequest;
import tracker.app.schooltalk.SchoolTalkRequests.SchoolTalkDeliveredRequest;
import tracker.app.schooltalk.SchoolTalkRequests.SchoolTalkRescheduledRequest;
import tracker.app.schooltalk.SchoolTalkRequests.SchoolTalkRevisedRequest;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.LondonCalendar;

/** School talks in the REST API, for a trust's own system. */
@RestController
@RequestMapping("/api/v1/school-talks")
class SchoolTalkController {

    private final ActivityKindEndpoint<SchoolTalkId, SchoolTalkCommands, SchoolTalkResponse> door;

    SchoolTalkController(ActivityApiService doors, Clock clock) {
        this.door = doors.endpoint(
                SchoolTalkId::new,
                SchoolTalkCommands::new,
                (story, toItsTrust) -> SchoolTalkResponse.of(story, toItsTrust, LondonCalendar.today(clock)));
    }

    @GetMapping("/{id}")
    ResponseEntity<SchoolTalkResponse> getSchoolTalk(@PathVariable String id, HttpServletRequest request) {
        return door.found(request, id);
    }

    /** Logs a booked talk or, with {@code delivered}, a delivered one. */
    @PostMapping
    ResponseEntity<SchoolTalkResponse> logSchoolTalk(@RequestBody NewSchoolTalkRequest said, WriteRequest request) {
        return door.created(request, said, said.command());
    }

    @PostMapping("/{id}/delivered")
    ResponseEntity<SchoolTalkResponse> schoolTalkDelivered(
            @PathVariable String id, @RequestBody SchoolTalkDeliveredRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<SchoolTalkResponse> schoolTalkRescheduled(
            @PathVariable String id, @RequestBody SchoolTalkRescheduledRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Revises the figures, for later and better ones. */
    @PostMapping("/{id}/revised")
    ResponseEntity<SchoolTalkResponse> schoolTalkRevised(
            @PathVariable String id, @RequestBody SchoolTalkRevisedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Corrects a wrong report. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<SchoolTalkResponse> schoolTalkCorrected(
            @PathVariable String id, @RequestBody SchoolTalkCorrectedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<SchoolTalkResponse> schoolTalkCancelled(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.cancel(said.read()));
    }

    /** Withdraws a talk logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<SchoolTalkResponse> schoolTalkWithdrawn(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.withdraw(said.read()));
    }

    /** Restores a talk withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<SchoolTalkResponse> schoolTalkRestored(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.restore(said.read()));
    }
}
