package tracker.app.departmentvisit;

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
import tracker.app.departmentvisit.DepartmentVisitRequests.DepartmentVisitCorrectedRequest;
import tracker.app.departmentvisit.DepartmentVisitRequests.DepartmentVisitHostedRequest;
import tracker.app.departmentvisit.DepartmentVisitRequests.DepartmentVisitRescheduledRequest;
import tracker.app.departmentvisit.DepartmentVisitRequests.DepartmentVisitRevisedRequest;
import tracker.app.departmentvisit.DepartmentVisitRequests.NewDepartmentVisitRequest;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.shared.LondonCalendar;

/** Department visits in the REST API, for a trust's own system. */
@RestController
@RequestMapping("/api/v1/department-visits")
class DepartmentVisitController {

    private final ActivityKindEndpoint<DepartmentVisitId, DepartmentVisitCommands, DepartmentVisitResponse> door;

    DepartmentVisitController(ActivityApiService doors, Clock clock) {
        this.door = doors.endpoint(
                DepartmentVisitId::new,
                DepartmentVisitCommands::new,
                (story, toItsTrust) -> DepartmentVisitResponse.of(story, toItsTrust, LondonCalendar.today(clock)));
    }

    @GetMapping("/{id}")
    ResponseEntity<DepartmentVisitResponse> getDepartmentVisit(@PathVariable String id, HttpServletRequest request) {
        return door.found(request, id);
    }

    /** Logs an arranged visit or, with {@code hosted}, a hosted one. */
    @PostMapping
    ResponseEntity<DepartmentVisitResponse> logDepartmentVisit(
            @RequestBody NewDepartmentVisitRequest said, WriteRequest request) {
        return door.created(request, said, said.command());
    }

    @PostMapping("/{id}/hosted")
    ResponseEntity<DepartmentVisitResponse> departmentVisitHosted(
            @PathVariable String id, @RequestBody DepartmentVisitHostedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<DepartmentVisitResponse> departmentVisitRescheduled(
            @PathVariable String id, @RequestBody DepartmentVisitRescheduledRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Revises the figures, for later and better ones. */
    @PostMapping("/{id}/revised")
    ResponseEntity<DepartmentVisitResponse> departmentVisitRevised(
            @PathVariable String id, @RequestBody DepartmentVisitRevisedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Corrects a wrong report. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<DepartmentVisitResponse> departmentVisitCorrected(
            @PathVariable String id, @RequestBody DepartmentVisitCorrectedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<DepartmentVisitResponse> departmentVisitCancelled(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.cancel(said.read()));
    }

    /** Withdraws a visit logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<DepartmentVisitResponse> departmentVisitWithdrawn(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.withdraw(said.read()));
    }

    /** Restores a visit withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<DepartmentVisitResponse> departmentVisitRestored(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, it -> it.restore(said.read()));
    }
}
