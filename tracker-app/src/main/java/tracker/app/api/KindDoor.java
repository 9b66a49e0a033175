package tracker.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.ActivityId;

/**
 * The door of one kind of activity: it knows how its ids read and how it looks, and the kind says the rest.
 *
 * @param <I> its ids
 * @param <J> its JSON
 */
public final class KindDoor<I extends ActivityId, J> {

    private final ActivityDoor door;
    private final Function<String, I> id;
    private final Showing<J> showing;

    KindDoor(ActivityDoor door, Function<String, I> id, Showing<J> showing) {
        this.door = door;
        this.id = id;
        this.showing = showing;
    }

    /** As it stands now; whoever was told "stored" finds it here at once. */
    public ResponseEntity<J> shown(HttpServletRequest request, String activity) {
        return door.shown(request, activity, id, showing);
    }

    /** 201, and where it is from now on. */
    public ResponseEntity<J> begun(WriteRequest request, Object said, ActivityCommand command) {
        return door.begun(request, said, command, showing);
    }

    /**
     * 200, and how it stands since.
     *
     * @param command what is wished of it, once it is known to be there and to be the sender's
     */
    public ResponseEntity<J> changed(
            WriteRequest request, String activity, Object said, Function<Whose<I>, ? extends ActivityCommand> command) {
        Whose<I> whose = door.whose(request, activity, id);
        return door.changed(request, said, command.apply(whose), showing);
    }
}
