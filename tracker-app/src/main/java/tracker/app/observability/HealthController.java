package tracker.app.observability;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Health on the port of the pages, where load balancers and containers ask for it; all else about the inside of the
 * tracker is on the management port (decision 0054).
 */
@Hidden
@RestController
@ConditionalOnWebApplication
class HealthController {

    private final HealthEndpointWebExtension health;

    HealthController(HealthEndpointWebExtension health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<HealthDescriptor> all() {
        return answer();
    }

    /** A group: readiness, liveness, participation. */
    @GetMapping("/actuator/health/{group}")
    ResponseEntity<HealthDescriptor> one(@PathVariable String group) {
        return answer(group);
    }

    private ResponseEntity<HealthDescriptor> answer(String... path) {
        WebEndpointResponse<HealthDescriptor> found =
                health.health(ApiVersion.LATEST, WebServerNamespace.SERVER, SecurityContext.NONE, path);
        return ResponseEntity.status(found.getStatus()).body(found.getBody());
    }
}
