"""What a campaign asks: its fields' names, what names them, which numbers can answer them. The campaign's own words are all there is."""
