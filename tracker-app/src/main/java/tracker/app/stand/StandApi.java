package tracker.app.stand;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ActivityDoor;
import tracker.app.api.ReasonJson;
import tracker.app.api.Whose;
import tracker.app.api.WriteRequest;
import tracker.app.stand.StandBodies.CorrectedStand;
import tracker.app.stand.StandBodies.HeldStand;
import tracker.app.stand.StandBodies.NewStand;
import tracker.app.stand.StandBodies.RescheduledStand;
import tracker.app.stand.StandBodies.RevisedStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;

/** Stands, logged and changed by a trust's own system. */
@RestController
@RequestMapping("/api/v1/stands")
class StandApi {

    private final ActivityDoor door;
    private final Specialisms specialisms;

    StandApi(ActivityDoor door, Specialisms specialisms) {
        this.door = door;
        this.specialisms = specialisms;
    }

    @GetMapping("/{id}")
    ResponseEntity<StandJson> getStand(@PathVariable String id, HttpServletRequest request) {
        return door.shown(request, id, StandId::new, StandJson::of);
    }

    /** Booked, or, with {@code held}, reported at once. */
    @PostMapping
    ResponseEntity<StandJson> logStand(@RequestBody NewStand said, WriteRequest request) {
        return door.begun(request, said, said.command(specialisms.codes()), StandJson::of);
    }

    @PostMapping("/{id}/held")
    ResponseEntity<StandJson> standHeld(@PathVariable String id, @RequestBody HeldStand said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(request, said, said.command(stand, specialisms.codes()), StandJson::of);
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<StandJson> standRescheduled(
            @PathVariable String id, @RequestBody RescheduledStand said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(request, said, said.command(stand), StandJson::of);
    }

    /** New figures that became known later. */
    @PostMapping("/{id}/revised")
    ResponseEntity<StandJson> standRevised(
            @PathVariable String id, @RequestBody RevisedStand said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(request, said, said.command(stand), StandJson::of);
    }

    /** What was reported was wrong. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<StandJson> standCorrected(
            @PathVariable String id, @RequestBody CorrectedStand said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(request, said, said.command(stand, specialisms.codes()), StandJson::of);
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<StandJson> standCancelled(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(
                request,
                said,
                new CancelStand(stand.id(), stand.campaign(), stand.trust(), said.read()),
                StandJson::of);
    }

    /** Logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<StandJson> standWithdrawn(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(
                request,
                said,
                new WithdrawStand(stand.id(), stand.campaign(), stand.trust(), said.read()),
                StandJson::of);
    }

    /** Withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<StandJson> standRestored(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        Whose<StandId> stand = door.whose(request, id, StandId::new);
        return door.changed(
                request,
                said,
                new RestoreStand(stand.id(), stand.campaign(), stand.trust(), said.read()),
                StandJson::of);
    }
}
