package tracker.app.schooltalk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ActivityDoor;
import tracker.app.api.KindDoor;
import tracker.app.api.ReasonJson;
import tracker.app.api.WriteRequest;
import tracker.app.schooltalk.SchoolTalkBodies.CorrectedSchoolTalk;
import tracker.app.schooltalk.SchoolTalkBodies.DeliveredSchoolTalk;
import tracker.app.schooltalk.SchoolTalkBodies.NewSchoolTalk;
import tracker.app.schooltalk.SchoolTalkBodies.RescheduledSchoolTalk;
import tracker.app.schooltalk.SchoolTalkBodies.RevisedSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkId;

/** School talks, logged and changed by a trust's own system. */
@RestController
@RequestMapping("/api/v1/school-talks")
class SchoolTalkApi {

    private final KindDoor<SchoolTalkId, SchoolTalkJson> door;

    SchoolTalkApi(ActivityDoor doors) {
        this.door = doors.of(SchoolTalkId::new, SchoolTalkJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<SchoolTalkJson> getSchoolTalk(@PathVariable String id, HttpServletRequest request) {
        return door.shown(request, id);
    }

    /** Booked, or, with {@code delivered}, reported at once. */
    @PostMapping
    ResponseEntity<SchoolTalkJson> logSchoolTalk(@RequestBody NewSchoolTalk said, WriteRequest request) {
        return door.begun(request, said, said.command());
    }

    @PostMapping("/{id}/delivered")
    ResponseEntity<SchoolTalkJson> schoolTalkDelivered(
            @PathVariable String id, @RequestBody DeliveredSchoolTalk said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<SchoolTalkJson> schoolTalkRescheduled(
            @PathVariable String id, @RequestBody RescheduledSchoolTalk said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** New figures that became known later. */
    @PostMapping("/{id}/revised")
    ResponseEntity<SchoolTalkJson> schoolTalkRevised(
            @PathVariable String id, @RequestBody RevisedSchoolTalk said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** What was reported was wrong. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<SchoolTalkJson> schoolTalkCorrected(
            @PathVariable String id, @RequestBody CorrectedSchoolTalk said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<SchoolTalkJson> schoolTalkCancelled(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new CancelSchoolTalk(it.id(), it.campaign(), it.trust(), said.read()));
    }

    /** Logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<SchoolTalkJson> schoolTalkWithdrawn(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new WithdrawSchoolTalk(it.id(), it.campaign(), it.trust(), said.read()));
    }

    /** Withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<SchoolTalkJson> schoolTalkRestored(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new RestoreSchoolTalk(it.id(), it.campaign(), it.trust(), said.read()));
    }
}
