# Prints what zsh offers for each line: zsh -f ask.zsh SCRIPT LINE...
# Completion needs an editor and an editor a terminal, so a second zsh runs in one; each answer ends in three signs that are never
# typed in one piece, since the terminal echoes what is typed.
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner 'PS1=; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D'
zpty -w inner "source ${(q)1}"
zpty -w inner 'compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a matches
    builtin compadd -O matches "$@"
    print -l -- "<<"${^matches}">>"
  fi
  builtin compadd "$@"
}'
zpty -w inner 'answered() { print "@@"@; zle kill-buffer }; zle -N answered; bindkey "^X" answered; bindkey "^I" list-choices'
zpty -w inner 'unsetopt beep autolist automenu; print "@@"@'
zpty -r inner out '*@@@*'
shift
for line in "$@"; do
  zpty -w -n inner "$line"$'\t\x18'
  zpty -r inner out '*@@@*'
  found=()
  for word in "${(f)out}"; do
    [[ $word = *'<<'*'>>'* ]] && found+=("${${word#*<<}%>>*}")
  done
  print -r -- "$line => ${(u)found}"
done
zpty -d inner
