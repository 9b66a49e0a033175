package tracker.app.cluster;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a node's own rings from those of others; new with every start. */
@Component
class NodeInstanceId {

    private final String value = UUID.randomUUID().toString();

    String value() {
        return value;
    }
}
