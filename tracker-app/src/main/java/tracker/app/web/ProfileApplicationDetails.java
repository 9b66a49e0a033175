package tracker.app.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import tracker.ui.shared.ApplicationDetails;

/** Application details from the active Spring profiles. */
@Component
class ProfileApplicationDetails implements ApplicationDetails {

    private final boolean simulated;
    private final boolean open;
    private final boolean league;

    ProfileApplicationDetails(Environment environment) {
        simulated = environment.acceptsProfiles(Profiles.of("demo"));
        open = environment.acceptsProfiles(Profiles.of("dev"));
        league = environment.getProperty("tracker.boards.league", Boolean.class, false);
    }

    @Override
    public boolean simulated() {
        return simulated;
    }

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public boolean league() {
        return league;
    }

    @Override
    public String notice() {
        return simulated
                ? "The week of 2027 shown here is simulated. The trusts are real; their activities are invented."
                : "";
    }
}
