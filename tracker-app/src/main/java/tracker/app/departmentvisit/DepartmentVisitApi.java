package tracker.app.departmentvisit;

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
import tracker.app.departmentvisit.DepartmentVisitBodies.CorrectedDepartmentVisit;
import tracker.app.departmentvisit.DepartmentVisitBodies.HostedDepartmentVisit;
import tracker.app.departmentvisit.DepartmentVisitBodies.NewDepartmentVisit;
import tracker.app.departmentvisit.DepartmentVisitBodies.RescheduledDepartmentVisit;
import tracker.app.departmentvisit.DepartmentVisitBodies.RevisedDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitId;

/** Department visits, logged and changed by a trust's own system. */
@RestController
@RequestMapping("/api/v1/department-visits")
class DepartmentVisitApi {

    private final KindDoor<DepartmentVisitId, DepartmentVisitJson> door;

    DepartmentVisitApi(ActivityDoor doors) {
        this.door = doors.of(DepartmentVisitId::new, DepartmentVisitJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<DepartmentVisitJson> getDepartmentVisit(@PathVariable String id, HttpServletRequest request) {
        return door.shown(request, id);
    }

    /** Booked, or, with {@code hosted}, reported at once. */
    @PostMapping
    ResponseEntity<DepartmentVisitJson> logDepartmentVisit(@RequestBody NewDepartmentVisit said, WriteRequest request) {
        return door.begun(request, said, said.command());
    }

    @PostMapping("/{id}/hosted")
    ResponseEntity<DepartmentVisitJson> departmentVisitHosted(
            @PathVariable String id, @RequestBody HostedDepartmentVisit said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<DepartmentVisitJson> departmentVisitRescheduled(
            @PathVariable String id, @RequestBody RescheduledDepartmentVisit said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** New figures that became known later. */
    @PostMapping("/{id}/revised")
    ResponseEntity<DepartmentVisitJson> departmentVisitRevised(
            @PathVariable String id, @RequestBody RevisedDepartmentVisit said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** What was reported was wrong. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<DepartmentVisitJson> departmentVisitCorrected(
            @PathVariable String id, @RequestBody CorrectedDepartmentVisit said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<DepartmentVisitJson> departmentVisitCancelled(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new CancelDepartmentVisit(it.id(), it.campaign(), it.trust(), said.read()));
    }

    /** Logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<DepartmentVisitJson> departmentVisitWithdrawn(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new WithdrawDepartmentVisit(it.id(), it.campaign(), it.trust(), said.read()));
    }

    /** Withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<DepartmentVisitJson> departmentVisitRestored(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, it -> new RestoreDepartmentVisit(it.id(), it.campaign(), it.trust(), said.read()));
    }
}
