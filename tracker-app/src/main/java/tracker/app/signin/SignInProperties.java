package tracker.app.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Settings of signing in.
 *
 * @param rolesClaim the claim that names the roles, {@code tracker.sign-in.roles-claim}
 * @param rolePrefix what the names of our roles in it begin with, {@code tracker.sign-in.role-prefix}
 * @param secondFactor whether organisers and administrators need a second factor, {@code tracker.sign-in.second-factor};
 *     null for the usual: yes, but in the profiles {@code demo} and {@code dev}
 * @param organisationOnly whether everybody signs in with an organisation, without passwords and links, {@code
 *     tracker.sign-in.organisation-only}
 */
@ConfigurationProperties("tracker.sign-in")
record SignInProperties(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("tracker-") String rolePrefix,
        @Nullable Boolean secondFactor,
        @DefaultValue("false") boolean organisationOnly) {

    SignInProperties {
        if (rolesClaim.isBlank()) {
            throw new IllegalArgumentException("tracker.sign-in.roles-claim is the name of a claim");
        }
    }

    /** Whether organisers and administrators have no such role until they have given a second factor. */
    boolean secondFactorRequired(Environment environment) {
        return secondFactor == null ? !environment.acceptsProfiles(Profiles.of("demo | dev")) : secondFactor;
    }
}
