package tracker.planted.app.board;

import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Queries through Axon, stores class names as XML, and uses field injection. */
final class WiringByMagic {

    static final Class<?> XML = XStreamSerializer.class;

    @Autowired
    QueryGateway gateway;

    @Value("${planted}")
    String planted;
}
