package tracker.app.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says plainly that there is no such door; otherwise a page for people would answer a machine that mistyped an address. */
@Hidden
@RestController
class UnknownEndpointController {

    @RequestMapping("/api/**")
    void nothing(HttpServletRequest request) {
        throw new ResourceNotFoundException(
                "There is nothing at " + request.getMethod() + " " + request.getRequestURI() + ".");
    }
}
