package tracker.app.stand;

import jakarta.servlet.http.HttpServletRequest;
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
import tracker.app.stand.StandRequests.NewStandRequest;
import tracker.app.stand.StandRequests.StandCorrectedRequest;
import tracker.app.stand.StandRequests.StandHeldRequest;
import tracker.app.stand.StandRequests.StandRescheduledRequest;
import tracker.app.stand.StandRequests.StandRevisedRequest;
import tracker.app.stand.StandRequests.StandTallyRequest;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandId;

/** Stands in the REST API, for a trust's own system. */
@RestController
@RequestMapping("/api/v1/stands")
class StandController {

    private final ActivityKindEndpoint<StandId, StandCommands, StandResponse> door;
    private final SpecialismCodeCache specialisms;

    StandController(ActivityApiService doors, SpecialismCodeCache specialisms) {
        this.door = doors.endpoint(StandId::new, StandCommands::new, StandResponse::of);
        this.specialisms = specialisms;
    }

    @GetMapping("/{id}")
    ResponseEntity<StandResponse> getStand(@PathVariable String id, HttpServletRequest request) {
        return door.found(request, id);
    }

    /** Logs a booked stand or, with {@code held}, a held one. */
    @PostMapping
    ResponseEntity<StandResponse> logStand(@RequestBody NewStandRequest said, WriteRequest request) {
        return door.created(request, said, said.command(specialisms.codes()));
    }

    @PostMapping("/{id}/held")
    ResponseEntity<StandResponse> standHeld(
            @PathVariable String id, @RequestBody StandHeldRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> said.command(stand, specialisms.codes()));
    }

    @PostMapping("/{id}/rescheduled")
    ResponseEntity<StandResponse> standRescheduled(
            @PathVariable String id, @RequestBody StandRescheduledRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> said.command(stand, specialisms.codes()));
    }

    /** Adds visitors from one device; each message is counted once, in any order. */
    @PostMapping("/{id}/tallies")
    ResponseEntity<StandResponse> standTallied(
            @PathVariable String id, @RequestBody StandTallyRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Revises the figures, for later and better ones. */
    @PostMapping("/{id}/revised")
    ResponseEntity<StandResponse> standRevised(
            @PathVariable String id, @RequestBody StandRevisedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Corrects a wrong report. */
    @PostMapping("/{id}/corrected")
    ResponseEntity<StandResponse> standCorrected(
            @PathVariable String id, @RequestBody StandCorrectedRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> said.command(stand, specialisms.codes()));
    }

    @PostMapping("/{id}/cancelled")
    ResponseEntity<StandResponse> standCancelled(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> stand.cancel(said.read()));
    }

    /** Withdraws a stand logged by mistake. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<StandResponse> standWithdrawn(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> stand.withdraw(said.read()));
    }

    /** Restores a stand withdrawn by mistake. */
    @PostMapping("/{id}/restored")
    ResponseEntity<StandResponse> standRestored(
            @PathVariable String id, @RequestBody ReasonRequest said, WriteRequest request) {
        return door.changed(request, id, said, stand -> stand.restore(said.read()));
    }
}
