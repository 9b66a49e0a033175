package tracker.app.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sign-in through an organisation.
 *
 * @param rolesClaim the claim that names the roles, {@code tracker.sign-in.roles-claim}
 * @param rolePrefix what the names of our roles in it begin with, {@code tracker.sign-in.role-prefix}
 */
@ConfigurationProperties("tracker.sign-in")
record SignInProperties(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("tracker-") String rolePrefix) {

    SignInProperties {
        if (rolesClaim.isBlank()) {
            throw new IllegalArgumentException("tracker.sign-in.roles-claim is the name of a claim");
        }
    }
}
