package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.app.token.TokenHolder;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityEventText;
import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.shared.RuleBroken;

/** Shared operations of the endpoints of all activity types. */
@Component
public class ActivityApiService {

    private final ActivityWriteService writes;
    private final ActivityEventRepository facts;

    ActivityApiService(ActivityWriteService writes, ActivityEventRepository facts) {
        this.writes = writes;
        this.facts = facts;
    }

    /** The endpoint of one activity type. */
    public <I extends ActivityId, C, J> ActivityKindEndpoint<I, C, J> endpoint(
            Function<String, I> id, ActivityCommandsConstructor<I, C> commands, ActivityResponseMapper<J> showing) {
        return new ActivityKindEndpoint<>(this, id, commands, showing);
    }

    /** 201 with the location. */
    <J> ResponseEntity<J> created(
            WriteRequest request, Object said, ActivityCommand command, ActivityResponseMapper<J> showing) {
        WriteResult written = writes.send(request, said, command);
        return answered(
                ResponseEntity.created(URI.create(request.path() + "/" + written.activity())), written, showing);
    }

    /** 200 with the current state. */
    <J> ResponseEntity<J> changed(
            WriteRequest request, Object said, ActivityCommand command, ActivityResponseMapper<J> showing) {
        return answered(ResponseEntity.ok(), writes.send(request, said, command), showing);
    }

    private <J> ResponseEntity<J> answered(BodyBuilder answer, WriteResult written, ActivityResponseMapper<J> showing) {
        EventHistory story = facts.upTo(written.activity(), written.version()).orElseThrow();
        return answer.eTag(IfMatchVersion.tag(story.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(showing.toResponse(story, true));
    }

    /** The current state of an activity, including everything stored before the request. */
    <J> ResponseEntity<J> found(
            HttpServletRequest request,
            String id,
            Function<String, ? extends ActivityId> kind,
            ActivityResponseMapper<J> showing) {
        EventHistory story = facts.of(checked(id, kind).value()).orElseThrow(() -> missing(id));
        boolean toItsTrust = ApiTokenInterceptor.holder(request)
                .map(TokenHolder::trust)
                .filter(trust -> trust.equals(first(story).trust()))
                .isPresent();
        return ResponseEntity.ok()
                .eTag(IfMatchVersion.tag(story.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(showing.toResponse(toItsTrust ? story : forEverybody(story), toItsTrust));
    }

    /** The text of an activity that was cancelled or withdrawn is for its trust only. */
    private static EventHistory forEverybody(EventHistory story) {
        @Nullable ActivityContribution now = null;
        for (ActivityEvent event : story.events()) {
            if (event instanceof ContributionEvent change) {
                now = change.contribution(now);
            }
        }
        return now != null && now.countsAs().isCalledOff()
                ? new EventHistory(
                        story.version(),
                        story.events().stream()
                                .map(ActivityEventText::withoutText)
                                .toList())
                : story;
    }

    /** Builds commands about the activity that somebody wants to change; refuses who does not speak for its trust. */
    <I extends ActivityId, C> C commands(
            WriteRequest request, String id, Function<String, I> kind, ActivityCommandsConstructor<I, C> commands) {
        I activity = checked(id, kind);
        ActivityEvent first =
                facts.upTo(activity.value(), 0).map(ActivityApiService::first).orElseThrow(() -> missing(id));
        if (!request.holder().trust().equals(first.trust())) {
            throw ApiTokenInterceptor.otherTrust(request.holder(), request.path());
        }
        return commands.of(activity, first.campaign(), request.holder().trust());
    }

    private static ActivityEvent first(EventHistory story) {
        return Objects.requireNonNull(story.events().getFirst());
    }

    private static <I extends ActivityId> I checked(String id, Function<String, I> kind) {
        try {
            return kind.apply(id);
        } catch (RuleBroken notOfThisKind) {
            throw missing(id);
        }
    }

    private static ResourceNotFoundException missing(String id) {
        return new ResourceNotFoundException("There is no activity " + id + " here.");
    }
}
