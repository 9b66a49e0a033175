package tracker.app.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tracker.ui.shared.ApplicationDetails;

/** What all pages outside Vaadin need besides their own content. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnWebApplication
class PlainPageAdvice {

    private final PlainPageDetails details;

    PlainPageAdvice(ApplicationDetails application) {
        details = new PlainPageDetails(application.simulated(), application.notice());
    }

    /**
     * The deployment, for the head of a plain page.
     *
     * @param simulated whether the activities are simulated, which every page then says
     * @param notice more about it; may be empty
     */
    public record PlainPageDetails(boolean simulated, String notice) {}

    @ModelAttribute("deployment")
    PlainPageDetails deployment() {
        return details;
    }
}
