package tracker.app.video;

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
import tracker.app.api.WriteRequest;
import tracker.app.video.VideoBodies.NewVideo;
import tracker.app.video.VideoBodies.ResubmittedVideo;
import tracker.app.video.VideoBodies.WithdrawnVideo;
import tracker.domain.video.VideoId;

/** Videos, submitted and taken back by a trust's own system. */
@RestController
@RequestMapping("/api/v1/videos")
class VideoApi {

    private final KindDoor<VideoId, VideoJson> door;

    VideoApi(ActivityDoor doors) {
        this.door = doors.of(VideoId::new, VideoJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<VideoJson> getVideo(@PathVariable String id, HttpServletRequest request) {
        return door.shown(request, id);
    }

    @PostMapping
    ResponseEntity<VideoJson> submitVideo(@RequestBody NewVideo said, WriteRequest request) {
        return door.begun(request, said, said.command());
    }

    /** Once more, after it was returned to be changed. */
    @PostMapping("/{id}/resubmitted")
    ResponseEntity<VideoJson> videoResubmitted(
            @PathVariable String id, @RequestBody ResubmittedVideo said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }

    /** For good; with a proof for each channel on which it was published. */
    @PostMapping("/{id}/withdrawn")
    ResponseEntity<VideoJson> videoWithdrawn(
            @PathVariable String id, @RequestBody WithdrawnVideo said, WriteRequest request) {
        return door.changed(request, id, said, said::command);
    }
}
