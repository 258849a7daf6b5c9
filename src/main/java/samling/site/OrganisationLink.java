package samling.site;

/**
 * An organisation by name.
 *
 * @param lead whether it is the one in charge
 */
public record OrganisationLink(Label name, String path, boolean lead) {}
