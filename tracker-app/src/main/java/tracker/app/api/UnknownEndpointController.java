package tracker.app.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers unknown API paths with a 404 problem; otherwise a client that mistypes a path would get a page. */
@Hidden
@RestController
class UnknownEndpointController {

    @RequestMapping("/api/**")
    void nothing(HttpServletRequest request) {
        throw new ResourceNotFoundException(
                "There is nothing at " + request.getMethod() + " " + request.getRequestURI() + ".");
    }
}
