package tracker.app.wakeup;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a node's own rings from those of others; new with every start. */
@Component
class OwnName {

    private final String value = UUID.randomUUID().toString();

    String value() {
        return value;
    }
}
