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
import tracker.app.api.KindDoor;
import tracker.app.api.ReasonJson;
import tracker.app.api.WriteRequest;
import tracker.app.stand.StandBodies.CorrectedStand;
import tracker.app.stand.StandBodies.HeldStand;
import tracker.app.stand.StandBodies.NewStand;
import tracker.app.stand.StandBodies.RescheduledStand;
import tracker.app.stand.StandBodies.RevisedStand;
import tracker.app.stand.StandBodies.Tally;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;

/** Stands, logged and changed by a trust's own system. */
@RestController
@RequestMapping("/api/v1/stands")
class StandApi {

    private final KindDoor<StandId, StandJson> door;
    private final Specialisms specialisms;

    StandApi(ActivityDoor doors, Specialisms specialisms) {
        this.door = doors.of(StandId::new, StandJson::of);
        this.specialisms = specialisms;
    }

    @GetMapping("/{id}")
    ResponseEntity<StandJson> getStand(@PathVariable String id, HttpServletRequest request) {
        return door.shown(request, id);
    }

    /** Booked, or, with {@code held}, reported at once. */
    @PostMapping
    ResponseEntity<StandJson> logStand(@RequestBody NewStand said, WriteRequest request) {
        return door.begun(request, said, said.command(specialisms.codes()));
    }

    @PostMapping("/{id}/held")
    ResponseEntity<StandJson> standHeld(@PathVariable String id, @RequestBody HeldStand said, WriteRequest request) {
        return door.changed(request, id, said, stand -> said.command(stand, specialisms.codes()));
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<StandJson> standRescheduled(
            @PathVariable String id, @RequestBody RescheduledStand said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** So many more visitors, from one device; sent again, also later and in any order, they are counted once. */
    @PostMapping("/{id}/tallies")
    ResponseEntity<StandJson> standTallied(@PathVariable String id, @RequestBody Tally said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** New figures that became known later. */
    @PostMapping("/{id}/revised")
    ResponseEntity<StandJson> standRevised(
            @PathVariable String id, @RequestBody RevisedStand said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** What was reported was wrong. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<StandJson> standCorrected(
            @PathVariable String id, @RequestBody CorrectedStand said, WriteRequest request) {
        return door.changed(request, id, said, stand -> said.command(stand, specialisms.codes()));
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<StandJson> standCancelled(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, stand -> new CancelStand(stand.id(), stand.campaign(), stand.trust(), said.read()));
    }

    /** Logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<StandJson> standWithdrawn(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request,
                id,
                said,
                stand -> new WithdrawStand(stand.id(), stand.campaign(), stand.trust(), said.read()));
    }

    /** Withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<StandJson> standRestored(
            @PathVariable String id, @RequestBody ReasonJson said, WriteRequest request) {
        return door.changed(
                request, id, said, stand -> new RestoreStand(stand.id(), stand.campaign(), stand.trust(), said.read()));
    }
}
