package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityId;

/**
 * The endpoint of one activity type: reads its ids and writes its JSON.
 *
 * @param <I> its ids
 * @param <C> builds its commands
 * @param <J> its JSON
 */
public final class ActivityKindEndpoint<I extends ActivityId, C, J> {

    private final ActivityApiService door;
    private final Function<String, I> id;
    private final ActivityCommandsConstructor<I, C> commands;
    private final ActivityResponseMapper<J> showing;

    ActivityKindEndpoint(
            ActivityApiService door,
            Function<String, I> id,
            ActivityCommandsConstructor<I, C> commands,
            ActivityResponseMapper<J> showing) {
        this.door = door;
        this.id = id;
        this.commands = commands;
        this.showing = showing;
    }

    /** The current state, including everything stored before the request. */
    public ResponseEntity<J> found(HttpServletRequest request, String activity) {
        return door.found(request, activity, id, showing);
    }

    /** 201 with the location. */
    public ResponseEntity<J> created(WriteRequest request, Object said, ActivityCommand command) {
        return door.created(request, said, command, showing);
    }

    /**
     * 200 with the new state.
     *
     * @param command creates the command, once the activity is found and belongs to the sender
     */
    public ResponseEntity<J> changed(
            WriteRequest request, String activity, Object said, Function<C, ? extends ActivityCommand> command) {
        C activityCommands = door.commands(request, activity, id, commands);
        return door.changed(request, said, command.apply(activityCommands), showing);
    }
}
