package tracker.app.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.web.util.UriUtils;
import tracker.app.standlink.StandLinkFilter;
import tracker.app.throttle.KnownDeviceService;

/**
 * Configures signing in over the web. It decides no permissions: every page and endpoint is open and uses the checked
 * ports, which decide (decision 0020).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInSecurityConfiguration {

    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain house(
            HttpSecurity http,
            PasswordAuthenticationProvider passwords,
            OrganisationUserService organisation,
            DeviceRememberMeService stay,
            KnownDeviceService devices,
            AccountRepository accounts,
            ObjectProvider<ClientRegistrationRepository> organisations,
            SignInProperties properties) {
        if (properties.organisationOnly() && organisations.getIfAvailable() == null) {
            throw new IllegalStateException("tracker.sign-in.organisation-only needs an organisation: set "
                    + "spring.security.oauth2.client.registration as docs/operations.md says");
        }
        http.authenticationProvider(passwords);
        // the parent that Spring Boot makes would ask the same provider again after a refusal, and count it twice
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.headers(SignInSecurityConfiguration::onlyAboutCaching);
        // a counter page may be days old without a session: its endpoint checks a header that other sites cannot send
        http.csrf(forms -> forms.ignoringRequestMatchers("/api/**", "/tally/*/taps"));
        http.addFilterBefore(new StandLinkFilter(), AnonymousAuthenticationFilter.class);
        if (properties.organisationOnly()) {
            http.addFilterBefore(new PasswordlessFilter(), AnonymousAuthenticationFilter.class);
        }
        http.addFilterAfter(new FirstSignInFilter(accounts), AnonymousAuthenticationFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // with its own login view, Spring would ignore the target in the form
                pages -> pages.enableNavigationAccessControl(false)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll));
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .loginProcessingUrl(SIGN_IN)
                .authenticationDetailsSource(SignInDetails::of)
                .successHandler((request, response, known) -> {
                    SignedInUser who = SignedInUser.of(known);
                    if (who != null) {
                        devices.remember(who.person(), request, response);
                    }
                    response.sendRedirect(back(request));
                })
                .failureHandler((request, response, why) -> response.sendRedirect(again(request, why)))
                .permitAll());
        http.rememberMe(device -> device.rememberMeServices(stay).key(stay.getKey()));
        if (organisations.getIfAvailable() != null) {
            http.oauth2Login(elsewhere -> elsewhere
                    .loginPage(SIGN_IN)
                    .userInfoEndpoint(known -> known.oidcUserService(organisation))
                    .defaultSuccessUrl("/", true)
                    .failureHandler((request, response, why) ->
                            response.sendRedirect(request.getContextPath() + SIGN_IN + "?problem=organisation")));
        }
        return http.build();
    }

    /** All other headers are set for every response in {@code tracker.app.web}. */
    static void onlyAboutCaching(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().addHeaderWriter(new CacheControlHeadersWriter());
    }

    /** Runs before all filters that need the user. */
    @Bean
    FilterRegistrationBean<IdleSessionFilter> idleSessions() {
        FilterRegistrationBean<IdleSessionFilter> filter =
                new FilterRegistrationBean<>(new IdleSessionFilter(System::currentTimeMillis));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        filter.setAsyncSupported(true);
        return filter;
    }

    private static String back(HttpServletRequest request) {
        return request.getContextPath() + ReturnAddress.of(request.getParameter(ReturnAddress.PARAMETER));
    }

    private static String again(HttpServletRequest request, AuthenticationException why) {
        String to = UriUtils.encode(
                ReturnAddress.of(request.getParameter(ReturnAddress.PARAMETER)), StandardCharsets.UTF_8);
        TypedAddress.keep(request);
        return request.getContextPath() + SIGN_IN + "?problem=" + (why instanceof LockedException ? "often" : "wrong")
                + "&to=" + to;
    }
}
