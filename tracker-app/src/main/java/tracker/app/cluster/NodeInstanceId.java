package tracker.app.cluster;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Distinguishes a node's own notifications from those of other nodes; new with every start. */
@Component
class NodeInstanceId {

    private final String value = UUID.randomUUID().toString();

    String value() {
        return value;
    }
}
