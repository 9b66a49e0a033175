package tracker.app.video;

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
import tracker.app.api.WriteRequest;
import tracker.app.video.VideoRequests.NewVideoRequest;
import tracker.app.video.VideoRequests.VideoResubmittedRequest;
import tracker.app.video.VideoRequests.VideoWithdrawnRequest;
import tracker.domain.video.VideoCommands;
import tracker.domain.video.VideoId;

/** Videos in the REST API, for a trust's own system. */
@RestController
@RequestMapping("/api/v1/videos")
class VideoController {

    private final ActivityKindEndpoint<VideoId, VideoCommands, VideoResponse> door;

    VideoController(ActivityApiService doors) {
        this.door = doors.endpoint(VideoId::new, VideoCommands::new, VideoResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<VideoResponse> getVideo(@PathVariable String id, HttpServletRequest request) {
        return door.found(request, id);
    }

    @PostMapping
    ResponseEntity<VideoResponse> submitVideo(@RequestBody NewVideoRequest said, WriteRequest request) {
        return door.created(request, said, said.command());
    }

    /** Resubmits a video that was returned for changes. */
    @PostMapping("/{id}/resubmitted")
    ResponseEntity<VideoResponse> videoResubmitted(
            @PathVariable String id, @RequestBody VideoResubmittedRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** Withdraws a video permanently, with a proof for each channel where it was published. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<VideoResponse> videoWithdrawn(
            @PathVariable String id, @RequestBody VideoWithdrawnRequest said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }
}
