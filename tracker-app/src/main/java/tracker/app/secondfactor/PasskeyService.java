package tracker.app.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.mail.AddressProperties;
import tracker.app.signin.SignInProofRepository.SignInProof;

/**
 * Registers and checks passkeys with Spring Security's own operations. A passkey belongs to the name in {@code
 * tracker.address}; under any other name of the tracker none is offered.
 */
@Component
@ConditionalOnWebApplication
class PasskeyService {

    private static final String LOCAL = "localhost";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private final PasskeyRepository passkeys;
    private final URI address;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PublicKeyCredentialCreationOptionsRepository creations =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final PublicKeyCredentialRequestOptionsRepository requests =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    PasskeyService(PasskeyRepository passkeys, AddressProperties properties) {
        this.passkeys = passkeys;
        this.address = URI.create(properties.address());
    }

    /** Whether passkeys work at the address that the browser shows. */
    boolean offered(HttpServletRequest request) {
        return origin(request).isPresent();
    }

    /**
     * The origin of the request, if it is the tracker's own. On this machine itself the port does not matter, since names
     * alone tell passkeys apart.
     */
    private Optional<String> origin(HttpServletRequest request) {
        String shown = origin(request.getScheme(), request.getServerName(), request.getServerPort());
        String own = origin(address.getScheme(), String.valueOf(address.getHost()), address.getPort());
        boolean local = LOCAL.equals(address.getHost()) && LOCAL.equals(request.getServerName());
        return shown.equals(own) || local ? Optional.of(shown) : Optional.empty();
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
        String origin =
                origin(request).orElseThrow(() -> new IllegalArgumentException("passkeys do not work at this address"));
        PublicKeyCredentialRpEntity tracker = PublicKeyCredentialRpEntity.builder()
                .id(String.valueOf(address.getHost()))
                .name("Healthcare Science Week tracker")
                .build();
        return new Webauthn4JRelyingPartyOperations(passkeys.users(), passkeys.credentials(), tracker, Set.of(origin));
    }

    /** What the browser needs to make a passkey, as JSON. */
    String creationOptions(
            SignInProof proof, Authentication known, HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialUserEntity user = passkeys.user(proof.person(), proof.name());
        Webauthn4JRelyingPartyOperations operations = operations(request);
        operations.setCustomizeCreationOptions(options -> options.user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(user.getId())
                        .name(proof.address())
                        .displayName(proof.name())
                        .build())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .userVerification(UserVerificationRequirement.PREFERRED)
                        .build()));
        PublicKeyCredentialCreationOptions made = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(known));
        creations.save(request, response, made);
        return json.writeValueAsString(made);
    }

    /** @throws RuntimeException if the passkey is not one for these options */
    void register(String body, HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialCreationOptions asked = creations.load(request);
        creations.save(request, response, null);
        if (asked == null) {
            throw new IllegalArgumentException("no passkey was asked for");
        }
        operations(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        asked, json.readValue(body, RelyingPartyPublicKey.class)));
    }

    /** What the browser needs to use a passkey of this person, as JSON. */
    String requestOptions(Authentication known, HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialRequestOptions made = operations(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(known));
        requests.save(request, response, made);
        return json.writeValueAsString(made);
    }

    /**
     * Whether the browser has shown a passkey of this person.
     *
     * @throws RuntimeException if it is not one for these options
     */
    boolean shows(SignInProof proof, String body, HttpServletRequest request, HttpServletResponse response) {
        @Nullable PublicKeyCredentialRequestOptions asked = requests.load(request);
        requests.save(request, response, null);
        if (asked == null) {
            throw new IllegalArgumentException("no passkey was asked for");
        }
        PublicKeyCredentialUserEntity user = operations(request)
                .authenticate(new RelyingPartyAuthenticationRequest(asked, json.readValue(body, ASSERTION)));
        return user.getName().equals(proof.person().value());
    }
}
