package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.ActivityFacts;
import tracker.app.eventstore.ActivityFacts.Story;
import tracker.app.token.TokenHolder;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ActivityId;
import tracker.domain.shared.RuleBroken;

/** What the doors of all kinds of activities have in common. */
@Component
public class ActivityDoor {

    private final Writes writes;
    private final ActivityFacts facts;

    ActivityDoor(Writes writes, ActivityFacts facts) {
        this.writes = writes;
        this.facts = facts;
    }

    /** The door of one kind. */
    public <I extends ActivityId, J> KindDoor<I, J> of(Function<String, I> id, Showing<J> showing) {
        return new KindDoor<>(this, id, showing);
    }

    /** 201, and where it is from now on. */
    <J> ResponseEntity<J> begun(WriteRequest request, Object said, ActivityCommand command, Showing<J> showing) {
        Written written = writes.send(request, said, command);
        return answered(
                ResponseEntity.created(URI.create(request.path() + "/" + written.activity())), written, showing);
    }

    /** 200, and how it stands since. */
    <J> ResponseEntity<J> changed(WriteRequest request, Object said, ActivityCommand command, Showing<J> showing) {
        return answered(ResponseEntity.ok(), writes.send(request, said, command), showing);
    }

    private <J> ResponseEntity<J> answered(BodyBuilder answer, Written written, Showing<J> showing) {
        Story story = facts.upTo(written.activity(), written.version()).orElseThrow();
        return answer.eTag(Seen.tag(story.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(showing.show(story, true));
    }

    /** An activity as it stands now; whoever was told "stored" finds it here at once. */
    <J> ResponseEntity<J> shown(
            HttpServletRequest request, String id, Function<String, ? extends ActivityId> kind, Showing<J> showing) {
        Story story = facts.of(checked(id, kind).value()).orElseThrow(() -> missing(id));
        boolean toItsTrust = Doorkeeper.holder(request)
                .map(TokenHolder::trust)
                .filter(trust -> trust.equals(first(story).trust()))
                .isPresent();
        return ResponseEntity.ok()
                .eTag(Seen.tag(story.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(showing.show(story, toItsTrust));
    }

    /** Whose activity it is that somebody wants to change; refuses who does not speak for its trust. */
    <I extends ActivityId> Whose<I> whose(WriteRequest request, String id, Function<String, I> kind) {
        I activity = checked(id, kind);
        ActivityEvent first =
                facts.upTo(activity.value(), 0).map(ActivityDoor::first).orElseThrow(() -> missing(id));
        if (!request.holder().trust().equals(first.trust())) {
            throw Doorkeeper.stranger(request.holder(), request.path());
        }
        return new Whose<>(activity, first.campaign(), request.holder().trust());
    }

    private static ActivityEvent first(Story story) {
        return Objects.requireNonNull(story.facts().getFirst());
    }

    private static <I extends ActivityId> I checked(String id, Function<String, I> kind) {
        try {
            return kind.apply(id);
        } catch (RuleBroken notOfThisKind) {
            throw missing(id);
        }
    }

    private static NotFound missing(String id) {
        return new NotFound("There is no activity " + id + " here.");
    }
}
